// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.golden;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.grip.sturing.Getal;
import nl.grip.sturing.bekostiging.Prikkel;
import nl.grip.sturing.maatregel.Budgetvrijval;
import nl.grip.sturing.maatregel.Kenmerken;
import nl.grip.sturing.maatregel.Maatregel;
import nl.grip.sturing.maatregel.Stuurmatrix;
import nl.grip.sturing.maatregel.bestand.Maatregelenmap;
import nl.grip.sturing.narekenen.Nummering;

/** What the register, the worked examples and the fixed lists hold (V39, V40, V51-V54, V58, V60, V66). */
final class GoudRegister {
    /** The summary of Westland uses other names than its longlist. */
    private static final Map<String, String> NUMMER = Map.ofEntries(
            Map.entry("huisarts", "W39"),
            Map.entry("materiele controle", "W05"),
            Map.entry("resultaatsturing jeugd", "W15"),
            Map.entry("skt", "W38"),
            Map.entry("contractmanagement jeugd", "W01"),
            Map.entry("onderzoek jeugdhulp", "W36"),
            Map.entry("afwentel", "W37"),
            Map.entry("resultaatsturing wmo", "W16"),
            Map.entry("contractmanagement wmo", "W02"),
            Map.entry("waakvlam", "W18"),
            Map.entry("sociaal plein", "W32"),
            Map.entry("bureaudienst", "W33"),
            Map.entry("integraal werken", "W34"));

    private GoudRegister() {}

    static void voegToe(Map<String, Function<Invoer, Uitvoer>> m) {
        m.put(
                "prikkels",
                in -> lijst(Arrays.stream(Prikkel.values())
                        .map(Prikkel::omschrijving)
                        .toList()));
        m.put(
                "stuurmatrix",
                in -> lijst(Arrays.stream(Stuurmatrix.Element.values())
                        .map(e -> e.name().toLowerCase(Locale.ROOT))
                        .toList()));
        m.put("doelsoorten", in -> lijst(Kenmerken.DOELEN));
        m.put("uitzonderingsgronden", in -> lijst(Kenmerken.UITZONDERINGSGRONDEN));
        m.put(
                "groslijst_categorie",
                in -> lijst(genummerd(k -> k.kenmerken().categorie().equals(in.tekst("categorie")))));
        m.put("categorie_telling", in -> tellingen());
        m.put("samenvattingsregel", GoudRegister::samenvatting);
        m.put(
                "aanvullende_maatregelen",
                in -> lijst(namen("westland", k -> k.kenmerken().staat().equals("afgewezen"))));
        m.put("vrijval_regels", in -> vrijval());
        m.put("maatregelstatus", GoudRegister::status);
        m.put(
                "telling_maatregelen",
                in -> Uitvoer.of("onvolledig_pct", Getal.pct(in.getal("zonder_financieel_doel"), in.getal("lijst"))));
        m.put("maatschappelijk_effect", GoudRegister::maatschappelijk);
        m.put("randvoorwaarden", GoudRegister::randvoorwaarden);
        m.put("nummer_tegenspraak", GoudRegister::nummers);
    }

    /** By our number, which is that of the long list: the table has other numbers (G000) and shorter names. */
    private static final Map<String, String> NAMEN_IN_DE_TABEL = Map.ofEntries(
            Map.entry("3", "3 Hulp bij huishouden"),
            Map.entry("4", "4 Data gedreven werken"),
            Map.entry("7", "7 Laaggeletterdheid"),
            Map.entry("8", "8 Entreeonderwijs"),
            Map.entry("9", "9 Huis van de buurt huisvesting"),
            Map.entry("10", "10 Huis van de buurt exploitatie"),
            Map.entry("11", "11 Onderwijs en Kinderopvang"),
            Map.entry("12", "13 Stoeltjesgroep"),
            Map.entry("13", "12 Schoolmaatschappelijk werk"),
            Map.entry("14", "14 Taalontwikkeling"),
            Map.entry("25", "25 Jongeren consulent"),
            Map.entry("35", "36 Top 20 clienten"));

    private static Uitvoer vrijval() {
        var vrijval = Budgetvrijval.van(voorbeeld("westland", m -> true).stream()
                .sorted(Comparator.comparing(GoudRegister::nummerInDeTabel))
                .toList());
        int regels = vrijval.maatregelen().size();
        return Uitvoer.of("regels", regels)
                .met("onbekend", vrijval.onbekend())
                .met("nul", vrijval.nul())
                .met("met_bedrag", regels - vrijval.onbekend() - vrijval.nul())
                .met(
                        "bedragen",
                        vrijval.bedragen().stream()
                                .map(b -> b.<Object>map(x -> x).orElse("onbekend"))
                                .toList())
                .met(
                        "namen",
                        vrijval.maatregelen().stream()
                                .map(GoudRegister::inDeTabel)
                                .toList());
    }

    private static int nummerInDeTabel(Maatregel maatregel) {
        String naam = NAMEN_IN_DE_TABEL.getOrDefault(nummer(maatregel), "0 ");
        return Integer.parseInt(naam.split(" ")[0]);
    }

    private static String nummer(Maatregel maatregel) {
        return maatregel.id().replaceFirst("^W0?", "");
    }

    /** A name counts when our own holds its first word. */
    private static String inDeTabel(Maatregel maatregel) {
        String naam = NAMEN_IN_DE_TABEL.getOrDefault(nummer(maatregel), "? ?");
        String woord = naam.split(" ")[1].toLowerCase(Locale.ROOT);
        return maatregel.naam().toLowerCase(Locale.ROOT).contains(woord) ? naam : Invoer.niet(naam);
    }

    private static Uitvoer lijst(List<String> items) {
        return Uitvoer.of("aantal", items.size()).met("items", items);
    }

    private static List<Maatregel> voorbeeld(String naam, Predicate<Maatregel> keuze) {
        return Maatregelenmap.lees(Path.of("..", "voorbeelden", "maatregelen", naam)).rijen().stream()
                .filter(keuze)
                .toList();
    }

    private static Maatregel enige(String naam, String id) {
        return voorbeeld(naam, m -> m.id().equals(id)).stream().findFirst().orElseGet(() -> Invoer.niet(id));
    }

    private static List<String> namen(String naam, Predicate<Maatregel> keuze) {
        return voorbeeld(naam, keuze).stream()
                .map(m -> m.naam().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static List<String> genummerd(Predicate<Maatregel> keuze) {
        return voorbeeld("westland", keuze).stream()
                .map(m -> m.id().replaceFirst("^W0?", "") + " " + m.naam())
                .toList();
    }

    private static Uitvoer tellingen() {
        List<Maatregel> alle = voorbeeld("westland", m -> m.id().matches("W\\d.*"));
        Map<String, Integer> per = new TreeMap<>();
        alle.forEach(
                m -> per.merge(m.id().matches("W\\d+") ? m.kenmerken().categorie() : "deelprojecten", 1, Integer::sum));
        Uitvoer uit = new Uitvoer();
        per.forEach((categorie, aantal) -> uit.met(categorie.replace("_jeugdzorgkosten", ""), aantal));
        return uit.met("totaal_genummerd", alle.size() - per.getOrDefault("deelprojecten", 0));
    }

    private static Uitvoer samenvatting(Invoer in) {
        String naam = in.tekst("maatregel").toLowerCase(Locale.ROOT);
        String id = NUMMER.entrySet().stream()
                .filter(e -> naam.contains(e.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(() -> Invoer.niet(naam));
        Kenmerken kenmerken = enige("westland", id).kenmerken();
        Kenmerken.Raming raming = kenmerken.raming().orElseThrow();
        return Uitvoer.of("band", raming.band())
                .met("laag", grens(raming.laag()))
                .met("hoog", grens(raming.hoog()))
                .met("groeipad", raming.groeipad())
                .met("risico", kenmerken.risico());
    }

    private static Object grens(String tekst) {
        return tekst.matches("\\d+") ? new BigDecimal(tekst) : tekst;
    }

    private static Uitvoer status(Invoer in) {
        Kenmerken.Voortgang voortgang = enige("steenwijkerland", "S" + in.tekst("nr"))
                .kenmerken()
                .voortgang()
                .orElseThrow();
        return Uitvoer.of("status", voortgang.stand()).met("meetbaar_financieel", voortgang.meetbaarFinancieel());
    }

    private static Uitvoer maatschappelijk(Invoer in) {
        String id = "M%02d".formatted(in.geheel("maatregel"));
        List<Kenmerken.MaatschappelijkEffect> effecten =
                enige("hilversum", id).kenmerken().maatschappelijkeEffecten();
        return Uitvoer.of("aantal", effecten.size())
                .met(
                        "ongewenst",
                        effecten.stream()
                                .filter(e -> !e.gewenst())
                                .map(Kenmerken.MaatschappelijkEffect::tekst)
                                .toList());
    }

    private static Uitvoer randvoorwaarden(Invoer in) {
        List<Kenmerken.Randvoorwaarde> alle = in.objecten("vervuld").stream()
                .map(v -> new Kenmerken.Randvoorwaarde("", v.equals(true)))
                .toList();
        return Uitvoer.of("aantal_randvoorwaarden", alle.size())
                .met("positief_effect_telt_mee", Kenmerken.isVervuld(alle));
    }

    private static Uitvoer nummers(Invoer in) {
        List<BigDecimal> verschillen =
                nummering(in.tekst("groslijst")).verschillenMet(nummering(in.tekst("bijlage"))).stream()
                        .map(BigDecimal::new)
                        .toList();
        return Uitvoer.of("verschillen", verschillen).met("aantal", verschillen.size());
    }

    private static Nummering nummering(String tekst) {
        Map<String, String> namen = new TreeMap<>();
        for (String paar : tekst.split(",")) {
            namen.put(paar.split("=")[0], paar.split("=")[1]);
        }
        return new Nummering(namen);
    }
}
