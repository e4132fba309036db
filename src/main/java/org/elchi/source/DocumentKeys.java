package org.elchi.source;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.elchi.source.UnreadableSource.Reason;
import org.jspecify.annotations.Nullable;

/**
 * The key by which a document is known: the first 100 bits of the SHA-256 of its canonical URL where it has one, else of
 * its text, as 20 characters of base32 (RFC 4648, in lower case). Stateless.
 */
public final class DocumentKeys {
    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";
    private static final int KEY_LENGTH = 20;

    /** What links carry to tell where a reader came from; the article is the same without it. */
    private static final Pattern TRACKING = Pattern.compile("(utm_\\w+|fbclid|gclid|yclid|_ga|mc_[ce]id)(=.*)?");

    private DocumentKeys() {}

    /**
     * The key of a document.
     *
     * @throws UnreadableSource when its URL is none
     */
    public static String keyOf(Document document) {
        String url = document.origin().url();
        return url == null || url.isBlank() ? keyOf(document.text().value()) : keyOf(normalizeUrl(url));
    }

    /**
     * The form of an address that is the same for the same page: scheme and host in lower case, http as https, no default
     * port, no fragment, no tracking parameters, dot segments resolved.
     *
     * @throws UnreadableSource when it is no absolute http or https URL
     */
    public static String normalizeUrl(String url) {
        URI uri;
        try {
            uri = new URI(url.strip()).normalize();
        } catch (URISyntaxException e) {
            throw badUrl(url, e.getReason() + (e.getIndex() >= 0 ? " at character " + e.getIndex() : ""));
        }
        String scheme = uri.getScheme();
        String host = uri.getHost();
        if (scheme == null || host == null || !scheme.toLowerCase(Locale.ROOT).matches("https?")) {
            throw badUrl(url, "it is no absolute http or https address");
        }
        int port = uri.getPort();
        String path = uri.getRawPath();
        String query = keepQuery(uri.getRawQuery());
        return "https://"
                + host.toLowerCase(Locale.ROOT)
                + (port == -1 || port == 80 || port == 443 ? "" : ":" + port)
                + (path.isEmpty() ? "/" : path)
                + (query.isEmpty() ? "" : "?" + query);
    }

    private static String keepQuery(@Nullable String query) {
        return query == null
                ? ""
                : Arrays.stream(query.split("&", -1))
                        .filter(p -> !p.isEmpty() && !TRACKING.matcher(p).matches())
                        .collect(Collectors.joining("&"));
    }

    private static UnreadableSource badUrl(String url, String why) {
        return new UnreadableSource(
                Reason.BAD_ORIGIN,
                "the url \"" + url + "\" cannot be used: " + why + "; give it whole, or leave it out");
    }

    private static String keyOf(String content) {
        byte[] hash;
        try {
            hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
        StringBuilder key = new StringBuilder(KEY_LENGTH);
        for (int i = 0; i < KEY_LENGTH; i++) {
            int bit = i * 5;
            // five bits may straddle two bytes
            int pair = (hash[bit / 8] & 0xFF) << 8 | (hash[bit / 8 + 1] & 0xFF);
            key.append(ALPHABET.charAt(pair >> (11 - bit % 8) & 31));
        }
        return key.toString();
    }
}
