package org.elchi.extraction;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.elchi.annotation.AnnotatedText;
import org.elchi.annotation.Annotator;
import org.elchi.fact.DocumentInfo;
import org.elchi.fact.DocumentRecord;
import org.elchi.fact.Fact;
import org.elchi.language.ForeignParts;
import org.elchi.language.LanguageIdentifier;
import org.elchi.language.LanguagePack;
import org.elchi.language.PackLoader;
import org.elchi.language.PackSource;
import org.elchi.language.ReferenceNames;
import org.elchi.reference.ReferenceData;
import org.elchi.source.Document;
import org.elchi.source.DocumentKeys;
import org.elchi.source.Origin;
import org.elchi.text.ReadableText;
import org.elchi.text.Sentence;
import org.elchi.text.Spelling;
import org.jspecify.annotations.Nullable;

/** Extracts by the rules of language packs. Packs are compiled once. Safe for use by several threads. */
public final class PackExtractor implements Extractor {
    /** The version that facts name as their maker. */
    public static final String VERSION = "elchi-rules/0.1.0";

    private final Map<String, Annotator> annotators;
    private final Map<String, List<Spelling>> spellings = new HashMap<>();
    private final LanguageIdentifier identifier;
    private final ForeignParts foreignParts;
    private final StateNames stateNames;
    private final KnownHolders holders;

    /** Works with packs that are loaded already. */
    public PackExtractor(List<LanguagePack> packs, LanguageIdentifier identifier, ReferenceData reference) {
        this(identifier, reference, packs.stream().map(Annotator::new).toList());
    }

    private PackExtractor(LanguageIdentifier identifier, ReferenceData reference, List<Annotator> compiled) {
        this.annotators = new LinkedHashMap<>();
        for (Annotator annotator : compiled) {
            LanguagePack pack = annotator.pack();
            annotators.put(pack.tag(), annotator);
            pack.words("also-tagged").forEach(tag -> annotators.put(tag, annotator));
            spellings.put(
                    pack.tag(),
                    pack.words("spellings").stream()
                            .sorted()
                            .map(name -> Spelling.of(pack.words(name)))
                            .toList());
        }
        this.identifier = identifier;
        this.foreignParts = new ForeignParts(identifier);
        this.stateNames = new StateNames(reference);
        this.holders = new KnownHolders(reference);
    }

    /**
     * Loads every pack that comes with the program.
     *
     * @throws org.elchi.language.PackException when a pack does not hold together
     */
    public static PackExtractor load(ReferenceData reference) {
        List<Annotator> compiled = PackSource.listTags().parallelStream() // packs know nothing of one another
                .map(tag -> PackLoader.load(tag, PackSource.ofClassPath(tag), ReferenceNames.entries(reference, tag)))
                .map(Annotator::new)
                .toList();
        return new PackExtractor(LanguageIdentifier.load(), reference, compiled);
    }

    /** The annotator of each pack. */
    public List<Annotator> annotators() {
        return annotators.values().stream().distinct().toList();
    }

    @Override
    public DocumentRecord extract(Document document) {
        return read(document).record();
    }

    /**
     * Says for each fact of a document which line of the pack it comes from.
     *
     * @return one explanation for each fact, in the order of the record; none where no pack reads the language
     */
    public List<Explanation> explain(Document document) {
        Read read = read(document);
        AnnotatedText text = read.text();
        if (text == null) {
            return List.of();
        }
        Explainer explainer = new Explainer(text);
        return read.record().facts().stream().map(explainer::explain).toList();
    }

    /** A record with the annotations it was made from, null where no pack reads the language. */
    private record Read(DocumentRecord record, @Nullable AnnotatedText text) {}

    private Read read(Document document) {
        Origin origin = document.origin();
        ReadableText readable = ReadableText.of(document.text());
        Optional<String> language =
                origin.lang() != null ? Optional.of(primary(origin.lang())) : identifier.identify(readable.value());
        Annotator annotator = language.map(annotators::get).orElse(null);
        if (annotator == null) {
            DocumentInfo info = info(document, language.orElse(null), null, origin.published(), origin.title(), null);
            List<Fact> states =
                    language.map(tag -> stateNames.read(readable, tag)).orElse(List.of());
            return new Read(new DocumentRecord(document.text(), info, states), null);
        }
        ReadableText own = foreignParts.leaveOut(readable, annotator.pack().tag());
        AnnotatedText text = annotator.annotate(spelled(own, annotator.pack()));
        Layout layout = Layout.of(text, origin);
        LanguagePack pack = annotator.pack();
        String title = origin.title() != null ? origin.title() : title(text, layout);
        DocumentInfo info = info(document, pack.tag(), outlet(text, origin), layout.published(), title, pack);
        List<Fact> facts = new RecordAssembler(new Reading(text, layout, holders)).assemble();
        return new Read(new DocumentRecord(document.text(), info, facts), text);
    }

    /** The text in the alphabet of the pack's rules, where the pack tells how other alphabets write it. */
    private ReadableText spelled(ReadableText text, LanguagePack pack) {
        List<Spelling> known = spellings.getOrDefault(pack.tag(), List.of());
        if (known.isEmpty() || !isForeign(text.value(), pack)) {
            return text;
        }
        Spelling spelling = Spelling.best(known, text.value());
        return spelling.rewrite(text, pack.lexicon()::isKnown);
    }

    /** Whether most letters of a text are of another alphabet than the pack's words. */
    private static boolean isForeign(String text, LanguagePack pack) {
        int letters = 0;
        int foreign = 0;
        Set<String> scripts = pack.words("script");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                letters++;
                foreign += scripts.contains(Character.UnicodeScript.of(c).name()) ? 0 : 1;
            }
        }
        return foreign * 2 > letters;
    }

    private static String primary(String tag) {
        int end = tag.indexOf('-');
        return end < 0 ? tag : tag.substring(0, end);
    }

    private static @Nullable String title(AnnotatedText text, Layout layout) {
        if (layout.title() < 0) {
            return null;
        }
        Sentence line = text.sentences().get(layout.title());
        return text.text().written(text.words(line.first(), line.end()));
    }

    private static @Nullable String outlet(AnnotatedText text, Origin origin) {
        if (origin.publisher() != null) {
            return origin.publisher();
        }
        return text.list("outlet").stream()
                .findFirst()
                .map(o -> text.text().written(text.words(o.first(), o.end())))
                .orElse(null);
    }

    private static DocumentInfo info(
            Document document,
            @Nullable String language,
            @Nullable String publisher,
            @Nullable String published,
            @Nullable String title,
            @Nullable LanguagePack pack) {
        Origin origin = document.origin();
        return new DocumentInfo(
                DocumentKeys.keyOf(document),
                language,
                title,
                origin.url(),
                published,
                publisher == null ? origin.publisher() : publisher,
                pack == null ? DocumentInfo.Coverage.BASIC : DocumentInfo.Coverage.FULL,
                VERSION,
                pack == null ? null : pack.tag() + "/" + pack.version());
    }
}
