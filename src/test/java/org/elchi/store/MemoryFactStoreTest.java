package org.elchi.store;

class MemoryFactStoreTest extends FactStoreContract {
    @Override
    FactStore open(StoreSettings settings) {
        return FactStore.open(StoreLocation.memory(), settings);
    }
}
