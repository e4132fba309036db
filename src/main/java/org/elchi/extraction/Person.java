package org.elchi.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.elchi.annotation.Annotation;
import org.jspecify.annotations.Nullable;

/** A person of one document while it is read: names and mentions come together here. Used by one thread. */
final class Person implements Speaker {
    private static final Set<String> VAGUE = Set.of("minister", "official", "other");

    /** A place where the person is named, and the name's base form there. */
    record Mention(Annotation at, String base) {}

    private final int number;
    private final List<Mention> mentions = new ArrayList<>();
    private final Set<String> forms = new LinkedHashSet<>();
    /** What the posts of a role say, by role and attribute: of several the first. */
    private final Map<String, String> saidOfRole = new HashMap<>();

    private final Map<String, String> unsaid = new HashMap<>();
    private String name = "";
    private @Nullable Annotation post;
    private @Nullable String assumed;
    /** The office that any of the posts tells, one that is certain before a vague one; a post may tell the state alone. */
    private @Nullable String roleElsewhere;

    private boolean speaks;

    /**
     * Makes a person without a name yet.
     *
     * @param number place among the people of the document: the token at which a full name first stands
     */
    Person(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }

    void addMention(Annotation at, String base) {
        if (mentions.isEmpty() || weight(base) > weight(name)) {
            name = base;
        }
        mentions.add(new Mention(at, base));
        forms.add(base);
    }

    /** Every base form in which the person is named. */
    Set<String> forms() {
        return forms;
    }

    List<Mention> mentions() {
        return mentions;
    }

    /** The fullest name: most letters outside initials. */
    @Override
    public String name() {
        return name;
    }

    private static int weight(String name) {
        boolean bare = name.indexOf(' ') < 0 && name.indexOf('.') < 0;
        return name.length() - (bare ? 200 : name.contains(".") ? 100 : 0);
    }

    /** Other forms than the name, each once with its first mention. */
    Map<String, Mention> aliases() {
        Map<String, Mention> aliases = new LinkedHashMap<>();
        String name = name();
        for (Mention mention : mentions) {
            if (!mention.base().equals(name)) {
                aliases.putIfAbsent(mention.base(), mention);
            }
        }
        return aliases;
    }

    /** Takes an office; one that names states goes before one that doesn't, a certain office before a vague one, else the first. */
    void setPost(Annotation found) {
        String role = found.get("role");
        if (role != null) {
            roleElsewhere = roleElsewhere == null || VAGUE.contains(roleElsewhere) ? role : roleElsewhere;
            found.attributes().forEach((name, value) -> saidOfRole.putIfAbsent(role + "/" + name, value));
        }
        if (post == null || (weight(post) < weight(found))) {
            post = found;
        }
    }

    /** What is named says more than what a rule assumes: a rule gives its finds a weight of their own. */
    private static int weight(Annotation post) {
        boolean vague = VAGUE.contains(post.find("role").orElse("other"));
        int named =
                (post.get("represents") == null ? 0 : 20) + (post.get("postedTo") == null ? 0 : 10) + (vague ? 0 : 1);
        return post.find("weight").map(Integer::parseInt).orElse(named);
    }

    @Nullable
    Annotation post() {
        return post;
    }

    /** Takes what the text leaves unsaid of the office. */
    void assume(String name, @Nullable String value) {
        if (value != null) {
            unsaid.put(name, value);
        }
    }

    @Nullable
    String postAttribute(String name) {
        if (post == null || post.get(name) != null) {
            return post == null ? null : post.get(name);
        }
        if (name.equals("role") && roleElsewhere != null) {
            return roleElsewhere;
        }
        // "the ambassador of Egypt" here, "ambassador in Kenya" there: one office, told in two places
        String other = saidOfRole.get(post.get("role") + "/" + name);
        if (other != null) {
            return other;
        }
        return unsaid.get(name);
    }

    @Override
    public @Nullable String represents() {
        String named = postAttribute("represents");
        return named == null ? assumed : named;
    }

    /** Notes the state whose office it can only be, where no words say it. */
    void assume(String state) {
        assumed = state;
    }

    @Override
    public @Nullable String postedTo() {
        return postAttribute("postedTo");
    }

    @Override
    public void setSpeaks() {
        speaks = true;
    }

    boolean speaks() {
        return speaks;
    }
}
