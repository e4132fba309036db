package org.elchi.extraction.generality;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What diplomats are reported to say and do, in the ways in which Azerbaijani agencies report it. */
final class Templates {
    /** By name. */
    static final Map<String, Consumer<Scene>> ALL = new LinkedHashMap<>();

    static {
        ALL.put("posting: ambassador says in indirect speech", Templates::ambassadorSays);
        ALL.put("posting: foreign minister supports", Templates::foreignMinister);
        ALL.put("posting: deputy foreign minister, spokesperson, minister", Templates::otherOffices);
        ALL.put("interview: lead and who said it", Scene::interview);
        ALL.put("quote: the diplomat", s -> quote(s, List.of("diplomat", "səfir")));
        ALL.put("quote: initials", s -> quote(s, List.of(Scene.initials(s.name))));
        ALL.put("quote: deyə before the speaker", Templates::quoteThenSpeaker);
        ALL.put("indirect: by the words of", Templates::byTheWords);
        ALL.put("indirect: o əlavə edib ki", Templates::heAdded);
        ALL.put("priority: place to be given to fields", Templates::placeToFields);
        ALL.put("priority: one of the main priorities", Templates::mainPriority);
        ALL.put("expectation: fields will grow", Templates::fieldsWillGrow);
        ALL.put("expectation: hoped for, awaited", Templates::hopedFor);
        ALL.put("proposal", Templates::proposal);
        ALL.put("commitment: ready, intends, will go on", Templates::commitment);
        ALL.put("concern and criticism", Templates::concern);
        ALL.put("condolence and congratulation", Templates::condolence);
        ALL.put("project in quotation marks with deadline", Templates::project);
        ALL.put("programme in quotation marks", Templates::programme);
        ALL.put("cable with deadline", Templates::cable);
        ALL.put("pipeline, railway, power line with deadline", Templates::line);
        ALL.put("corridor", Templates::corridor);
        ALL.put("joint fund", Templates::fund);
        ALL.put("figure: turnover", Templates::turnover);
        ALL.put("figure: growth", Templates::growth);
        ALL.put("read-out: two ministers met", Templates::ministersMet);
        ALL.put("credentials", Templates::credentials);
        ALL.put("nothing diplomatic", Templates::nothing);
        ALL.put("whole interview", Templates::wholeInterview);
    }

    private Templates() {}

    private static String importance(Scene s) {
        return s.draw.word(
                "xüsusi əhəmiyyət kəsb edir",
                "böyük əhəmiyyət daşıyır",
                "mühüm yer tutur",
                "prioritet təşkil edir",
                "iki ölkə üçün vacibdir");
    }

    private static void ambassadorSays(Scene s) {
        List<Draw.Sector> fields = s.draw.sectors(1, 3);
        String anchor = "əməkdaşlığın genişləndirilməsi " + importance(s);
        s.line(Scene.capital(s.ambassador()) + " " + s.said() + " ki, " + Scene.inFields(fields) + " " + anchor + ".");
        s.state("priority", fields, anchor);
    }

    private static void foreignMinister(Scene s) {
        List<Draw.Sector> fields = s.draw.sectors(1, 3);
        String anchor = "əməkdaşlığın inkişafını dəstəkləyir";
        s.expected.person(s.name, "foreign minister", s.a.code(), "null", true);
        s.line(s.a.genitive() + " xarici işlər naziri " + s.name + " " + s.said() + " ki, " + s.a.name() + " "
                + s.b.name() + " ilə " + Scene.inFields(fields) + " " + anchor + ".");
        s.state("support", fields, anchor);
    }

    /** An office and its code; a portfolio's own field is what its holder speaks of. */
    private record Office(String words, String code, String field) {}

    private static final List<Office> OFFICES = List.of(
            new Office("xarici işlər nazirinin müavini", "deputy foreign minister", ""),
            new Office("nəqliyyat naziri", "minister", "nəqliyyat"),
            new Office("energetika naziri", "minister", "energetika"),
            new Office("mədəniyyət nazirinin müavini", "deputy minister", "mədəniyyət"),
            new Office("Xarici İşlər Nazirliyinin sözçüsü", "spokesperson", ""),
            new Office("baş naziri", "head of government", ""),
            new Office("prezidenti", "head of state", ""));

    private static void otherOffices(Scene s) {
        Office office = s.draw.of(OFFICES);
        List<Draw.Sector> fields = office.field().isEmpty()
                ? s.draw.sectors(1, 2)
                : Draw.SECTORS.stream()
                        .filter(f -> f.word().equals(office.field()))
                        .toList();
        String anchor = "əlaqələrin gücləndirilməsi " + importance(s);
        s.expected.person(s.name, office.code(), s.a.code(), "null", true);
        s.line(s.a.genitive() + " " + office.words() + " " + s.name + " " + s.said() + " ki, " + s.b.name() + " ilə "
                + Scene.inFields(fields) + " " + anchor + ".");
        s.state("priority", fields, anchor);
    }

    private static void quote(Scene s, List<String> speakers) {
        s.interview();
        List<Draw.Sector> fields = s.draw.sectors(1, 4);
        String anchor = "əməkdaşlığın genişləndirilməsi " + importance(s);
        String dash = s.draw.word("-", "–", "—");
        s.line("\"" + Scene.capital(Scene.inFields(fields)) + " " + anchor + "\", " + dash + " " + s.draw.of(speakers)
                + " " + s.said() + ".");
        s.state("priority", fields, anchor);
    }

    private static void quoteThenSpeaker(Scene s) {
        List<Draw.Sector> fields = s.draw.sectors(1, 3);
        String anchor = "əlaqələrin inkişafı " + importance(s);
        s.line("\"" + s.b.name() + " ilə " + Scene.inFields(fields) + " " + anchor + "\", - deyə " + s.ambassador()
                + " bildirib.");
        s.state("priority", fields, anchor);
    }

    private static void byTheWords(Scene s) {
        s.interview();
        List<Draw.Sector> fields = s.draw.sectors(1, 3);
        String anchor = "əməkdaşlığın inkişafı " + importance(s);
        String by = s.draw.word(
                "Onun sözlərinə görə",
                "Səfirin sözlərinə görə",
                "Diplomatın sözlərinə görə",
                Inflection.genitive(s.name) + " sözlərinə görə",
                Inflection.genitive(Scene.initials(s.name)) + " sözlərinə görə");
        s.line(by + ", " + Scene.inFields(fields) + " " + anchor + ".");
        s.state("priority", fields, anchor);
    }

    private static void heAdded(Scene s) {
        s.interview();
        List<Draw.Sector> fields = s.draw.sectors(1, 3);
        String anchor = "əlaqələrin möhkəmləndirilməsi " + importance(s);
        String who = s.draw.word("O", "Səfir", "Diplomat", Scene.initials(s.name), s.name);
        s.line(who + " " + s.draw.word("əlavə edib", "bildirib", "vurğulayıb") + " ki, "
                + s.draw.word("", s.a.name() + " ilə " + s.b.name() + " arasında ", "iki ölkə arasında ")
                + Scene.inFields(fields) + " " + anchor + ".");
        s.state("priority", fields, anchor);
    }

    private static void placeToFields(Scene s) {
        s.interview();
        List<Draw.Sector> fields = s.draw.sectors(2, 5);
        String anchor = "əməkdaşlığın "
                + s.draw.word(
                        "inkişafına mühüm yer ayrılmalıdır",
                        "genişləndirilməsinə xüsusi diqqət yetirilməlidir",
                        "dərinləşdirilməsinə ciddi önəm verilməlidir",
                        "inkişafına xüsusi əhəmiyyət veririk");
        s.line("\"" + Scene.capital(Scene.inFields(fields)) + " " + anchor + "\", - səfir " + s.said() + ".");
        s.state("priority", fields, anchor);
    }

    private static void mainPriority(Scene s) {
        Draw.Sector field = s.draw.of(Draw.SECTORS);
        String both = s.a.name() + "-" + s.b.name() + " ";
        String anchor = s.draw.word(
                "əməkdaşlığının əsas prioritetlərindən biridir",
                "münasibətlərinin prioritet istiqamətidir",
                "tərəfdaşlığının əsas prioriteti olaraq qalır");
        s.line(Scene.capital(s.ambassador()) + " " + s.said() + " ki, " + field.word() + " " + both + anchor + ".");
        s.state("priority", List.of(field), anchor);
    }

    private static void fieldsWillGrow(Scene s) {
        s.interview();
        List<Draw.Sector> fields = s.draw.sectors(2, 4);
        String both = s.a.name() + "-" + s.b.name() + " əməkdaşlığı ";
        String anchor =
                s.draw.word("yeni mərhələyə qədəm qoyacaq", "daha da genişlənəcək", "yeni səviyyəyə yüksələcək");
        s.line("Onun sözlərinə görə, " + s.draw.word("qarşıdakı illərdə ", "yaxın illərdə ", "gələcəkdə ") + both
                + Scene.inFields(fields) + " " + anchor + ".");
        s.state("expectation", fields, anchor);
    }

    private static void hopedFor(Scene s) {
        s.interview();
        List<Draw.Sector> fields = s.draw.sectors(1, 2);
        String anchor = "əməkdaşlığın "
                + s.draw.word("artacağına ümid edirəm", "genişlənəcəyini gözləyirik", "güclənəcəyinə ümid edirik");
        s.line("\"" + Scene.capital(Scene.inFields(fields)) + " " + anchor + "\", – diplomat " + s.said() + ".");
        s.state("expectation", fields, anchor);
    }

    private static void proposal(Scene s) {
        s.interview();
        List<Draw.Sector> fields = s.draw.sectors(1, 3);
        String anchor = s.draw.word(
                "birgə layihələrin həyata keçirilməsini təklif edirəm",
                "yeni layihələrin irəli sürülməsini zəruri hesab edirəm",
                "layihələrin icrasının sürətləndirilməsini təklif edirik");
        s.line("\"" + Scene.capital(Scene.inFields(fields)) + " " + anchor + "\", - " + Scene.initials(s.name) + " "
                + s.said() + ".");
        s.state("proposal", fields, anchor);
    }

    private static void commitment(Scene s) {
        List<Draw.Sector> fields = s.draw.sectors(1, 2);
        String anchor = "əməkdaşlığı "
                + s.draw.word(
                        "davam etdirməyə hazırdır",
                        "genişləndirmək niyyətindədir",
                        "davam etdirəcək",
                        "dərinləşdirməyə hazırdır");
        s.line(Scene.capital(s.ambassador()) + " " + s.said() + " ki, " + s.a.name() + " " + s.b.name() + " ilə "
                + Scene.inFields(fields) + " " + anchor + ".");
        s.state("commitment", fields, anchor);
    }

    private static void concern(Scene s) {
        s.expected.person(s.name, "foreign minister", s.a.code(), "null", true);
        boolean worried = s.draw.between(0, 1) == 0;
        String anchor = worried
                ? s.draw.word("hadisələrdən narahatdır", "hadisələrdən ciddi narahatlıq keçirir")
                : s.draw.word("bu addımını pisləyir", "bu qərarını qətiyyətlə pisləyir");
        String what = worried ? s.b.name() + " ilə sərhəddə baş verən " + anchor : s.b.genitive() + " " + anchor;
        s.line(s.a.genitive() + " xarici işlər naziri " + s.name + " " + s.said() + " ki, " + s.a.name() + " " + what
                + ".");
        s.state(worried ? "concern" : "criticism", List.of(), anchor);
    }

    private static void condolence(Scene s) {
        boolean sad = s.draw.between(0, 1) == 0;
        String anchor = sad ? "baş vermiş zəlzələ ilə bağlı başsağlığı verib" : "milli bayram münasibətilə təbrik edib";
        s.line(Scene.capital(s.ambassador()) + " " + s.b.name() + " xalq" + (sad ? "ına " : "ını ") + anchor + ".");
        s.state(sad ? "condolence" : "congratulation", List.of(), anchor);
    }

    private static final List<String> TITLES = List.of(
            "Yaşıl Körpü",
            "Şərq Qapısı",
            "Dostluq Yolu",
            "Ortaq Gələcək",
            "Mavi Üfüq",
            "Yeni Karvan",
            "Günəşli Sahil",
            "İki Zirvə",
            "Açıq Ufuq",
            "Qızıl Budaq");

    private static void project(Scene s) {
        s.interview();
        Draw.Sector field = s.draw.of(Draw.SECTORS);
        String title = s.draw.of(TITLES);
        Draw.Deadline deadline = s.draw.deadline();
        String anchor = "layihəsi " + deadline.words() + " "
                + s.draw.word("başa çatdırılacaq", "həyata keçiriləcək", "yekunlaşdırılacaq");
        s.line("O əlavə edib ki, " + field.word() + " sahəsində \"" + title + "\" " + anchor + ".");
        s.expected.initiative(title, "project", s.pair, List.of(field.code()), "planned", deadline.day());
        s.state("expectation", List.of(field), anchor);
    }

    private static void programme(Scene s) {
        s.interview();
        Draw.Sector field = s.draw.of(Draw.SECTORS);
        String title = s.draw.of(TITLES);
        String anchor = "proqramı çərçivəsində əməkdaşlığın genişləndirilməsi " + importance(s);
        s.line("\"" + Scene.capital(field.word()) + " sahəsində \"" + title + "\" " + anchor + "\", - diplomat "
                + s.said() + ".");
        s.expected.initiative(title, "programme", s.pair, List.of(field.code()), "null", "null");
        s.state("priority", List.of(field), anchor);
    }

    private static void cable(Scene s) {
        s.interview();
        Draw.Deadline deadline = s.draw.deadline();
        String name = s.draw.word("fiber-optik kabel", "fiber-optik rabitə xətti", "sualtı optik kabel");
        String anchor = deadline.words() + " "
                + (name.endsWith("xətti") ? name + "nin" : Inflection.genitiveOfNoun(name))
                + " çəkilişi " + s.draw.word("başa çatdırılacaq", "yekunlaşdırılacaq");
        s.line("\"" + Scene.capital(s.draw.word("iki ölkə arasında ", "ölkələrimiz arasında ")) + anchor + "\", - "
                + Scene.initials(s.name) + " " + s.said() + ".");
        s.expected.initiative(name, "cable", s.pair, List.of("digital"), "planned", deadline.day());
        s.state("expectation", List.of(new Draw.Sector("", "digital")), anchor);
    }

    private static void line(Scene s) {
        s.interview();
        Draw.Deadline deadline = s.draw.deadline();
        String[] kinds = {
            "qaz kəməri", "pipeline", "energy",
            "dəmir yolu xətti", "railway", "transport",
            "elektrik verilişi xətti", "power-line", "energy",
            "neft kəməri", "pipeline", "energy"
        };
        int pick = s.draw.between(0, kinds.length / 3 - 1) * 3;
        String name = s.a.capital() + "-" + s.b.capital() + " " + kinds[pick];
        String anchor = kinds[pick] + "nin " + s.draw.word("tikintisi", "inşası") + " " + deadline.words() + " "
                + s.draw.word("başa çatdırılacaq", "yekunlaşdırılacaq", "tamamlanacaq");
        s.line("Səfir bildirib ki, " + s.a.capital() + "-" + s.b.capital() + " " + anchor + ".");
        s.expected.initiative(name, kinds[pick + 1], s.pair, List.of(kinds[pick + 2]), "planned", deadline.day());
        s.state("expectation", List.of(new Draw.Sector("", kinds[pick + 2])), anchor);
    }

    private static void corridor(Scene s) {
        s.interview();
        String title = s.draw.of(TITLES);
        String anchor = "nəqliyyat dəhlizinin inkişafı " + importance(s);
        s.line("Onun sözlərinə görə, \"" + title + "\" " + anchor + ".");
        s.expected.initiative(title, "corridor", s.pair, List.of("transport"), "null", "null");
        s.state("priority", List.of(new Draw.Sector("", "transport")), anchor);
    }

    private static void fund(Scene s) {
        s.interview();
        fundIsNamed(s);
    }

    private static void fundIsNamed(Scene s) {
        String[] fields = {"İnvestisiya", "investment", "Turizm", "tourism", "Təhsil", "education", "Sənaye", "industry"
        };
        int pick = s.draw.between(0, fields.length / 2 - 1) * 2;
        String name = s.a.name() + "-" + s.b.name() + " " + fields[pick] + " Fondu";
        String anchor = s.draw.word(
                "əməkdaşlığın inkişafına ciddi təkan verəcək", "əlaqələrin genişlənməsinə mühüm töhfə verəcək");
        s.line("O əlavə edib ki, birgə " + name + " gələcəkdə " + anchor + ".");
        s.expected.initiative(name, "fund", s.pair, List.of(fields[pick + 1]), "null", "null");
        s.state("expectation", List.of(new Draw.Sector("", fields[pick + 1])), anchor);
    }

    private static void turnover(Scene s) {
        s.interview();
        int year = s.draw.between(2021, 2025);
        int tenths = s.draw.between(11, 9_899);
        boolean billions = tenths < 120;
        String amount = tenths / 10 + "," + tenths % 10;
        String value = (billions ? tenths + "00000000" : tenths + "00000");
        String anchor = "ticarət dövriyyəsi " + Inflection.ordinal(year) + " ildə " + amount
                + (billions ? " milyard" : " milyon") + " ABŞ dolları təşkil edib";
        s.line("Onun sözlərinə görə, "
                + s.draw.word("iki ölkə arasında ", s.a.name() + " ilə " + s.b.name() + " arasında ") + anchor + ".");
        s.expected.figure("trade turnover", value, "USD", String.valueOf(year), s.pair);
        s.state("fact", List.of(new Draw.Sector("", "trade")), anchor);
    }

    private static void growth(Scene s) {
        s.interview();
        int year = s.draw.between(2021, 2025);
        int tenths = s.draw.between(11, 499);
        String anchor = "ticarət dövriyyəsi " + Inflection.ordinal(year) + " ildə " + tenths / 10 + "," + tenths % 10
                + " faiz artıb";
        s.line("O bildirib ki, iki ölkə arasında " + anchor + ".");
        String value = tenths % 10 == 0 ? String.valueOf(tenths / 10) : tenths / 10 + "." + tenths % 10;
        s.expected.figure("growth", value, "%", String.valueOf(year), s.pair);
        s.state("fact", List.of(new Draw.Sector("", "trade")), anchor);
    }

    private static void ministersMet(Scene s) {
        String other = s.otherName();
        List<Draw.Sector> fields = s.draw.sectors(2, 3);
        String day = Inflection.genitive(Draw.MONTHS.get(s.date.getMonthValue() - 1)) + " "
                + Inflection.onDay(s.date.getDayOfMonth());
        s.line(Scene.capital(day) + " " + s.a.genitive() + " xarici işlər naziri " + s.name + " "
                + Inflection.locative(s.b.capital()) + " " + s.b.genitive() + " xarici işlər naziri " + other
                + " ilə görüşüb.");
        s.line("Görüşdə " + Scene.inFields(fields) + " əməkdaşlıq müzakirə edilib.");
        s.expected.person(s.name, "foreign minister", s.a.code(), "null", false);
        s.expected.person(other, "foreign minister", s.b.code(), "null", false);
        s.expected.event("meeting", s.date.toString(), s.b.capital(), s.pair);
        s.expected.sectors(Scene.codes(fields));
    }

    private static void credentials(Scene s) {
        String day = Inflection.genitive(Draw.MONTHS.get(s.date.getMonthValue() - 1)) + " "
                + Inflection.onDay(s.date.getDayOfMonth());
        s.expected.person(s.name, "ambassador", s.a.code(), s.b.code(), false);
        s.line(s.a.genitive() + " " + s.b.relative() + " səfiri " + s.name + " " + day + " "
                + Inflection.locative(s.b.capital()) + " etimadnaməsini təqdim edib.");
        s.expected.event("credentials", s.date.toString(), s.b.capital(), s.pair);
    }

    private static void nothing(Scene s) {
        s.line(s.draw.word(
                "Hava proqnozuna görə, sabah hər iki ölkədə yağış yağacaq.",
                "Komandalar arasında növbəti oyun şənbə günü keçiriləcək.",
                "Aviabiletlərin qiyməti yay aylarında bir qədər aşağı düşüb."));
    }

    private static void wholeInterview(Scene s) {
        s.interview();
        List<Draw.Sector> fields = s.draw.sectors(3, 5);
        String first = "əməkdaşlığın inkişafına mühüm yer ayrılmalıdır";
        s.line("\"" + Scene.capital(Scene.inFields(fields)) + " " + first + "\", - diplomat qeyd edib.");
        s.state("priority", fields, first);
        Draw.Deadline deadline = s.draw.deadline();
        String title = s.draw.of(TITLES);
        String cable = deadline.words() + " fiber-optik rabitə xəttinin çəkilişi başa çatdırılacaq";
        s.line("\"Etibarlı rəqəmsal əlaqənin yaradılmasını nəzərdə tutan \"" + title + "\" layihəsi çərçivəsində "
                + cable + ". Bununla əlaqədar regional layihələrin sürətləndirilməsini zəruri hesab edirəm\", – "
                + Scene.initials(s.name) + " bildirib.");
        List<String> digital = List.of("digital");
        s.expected.initiative(title, "project", s.pair, digital, "null", "null");
        s.expected.initiative("fiber-optik rabitə xətti", "cable", s.pair, digital, "planned", deadline.day());
        s.expected.statement(s.name, "expectation", s.pair, digital, cable);
        s.state("proposal", List.of(), "layihələrin sürətləndirilməsini zəruri hesab edirəm");
        fundIsNamed(s);
        s.line("Bütün müsahibəni bu keçiddən oxuya bilərsiniz:");
    }
}
