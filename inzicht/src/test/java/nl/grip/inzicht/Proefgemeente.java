// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht;

import java.nio.file.Path;
import java.util.List;

/** A store with something of everything: around each declared line an allocation, a start, a melding and a budget. */
final class Proefgemeente {
    private Proefgemeente() {}

    /** One declared line; the numbers choose a message, product, month and unit. */
    record Regel(int bericht, int categorie, int maand, int eenheid, int volume, int bedrag, boolean afgewezen) {}

    static Proefmagazijn gevuld(Path map, List<Regel> regels) {
        Proefmagazijn proef = new Proefmagazijn(map);
        String bericht = "bericht;soort;afzender;identificatie;ontvangen_op";
        for (int b = 0; b < 4; b++) {
            String soort = b % 2 == 0 ? "JW" : "WMO";
            proef.met("bericht", bericht, "m%d;%s323;9000000%d;D;2026-0%d-08".formatted(b, soort, b, b + 2));
            proef.met("bericht", bericht, "a%d;%s325;9999;A%d;2026-0%d-20".formatted(b, soort, b, b + 2));
            proef.met(
                    "antwoord",
                    "bericht;aanbieder;declaratie_identificatie;declaratienummer;oordeel",
                    "a%d;9000000%d;D;D;deels_afgewezen".formatted(b, b));
        }
        tabellen(proef);
        for (int i = 0; i < regels.size(); i++) {
            neem(proef, regels.get(i), "R" + i);
            hulp(proef, regels.get(i), i);
        }
        return proef;
    }

    /** What people bring besides messages, and the messages that allocations, starts and stops come in. */
    private static void tabellen(Proefmagazijn proef) {
        String bericht = "bericht;soort;afzender;identificatie;ontvangen_op";
        for (String soort : List.of("postcodes", "inwoners", "toegang", "pgb")) {
            proef.met("bericht", bericht, soort + ";" + soort + ";;;2026-02-01");
        }
        for (int domein = 0; domein < 2; domein++) {
            String naam = domein == 0 ? "JW" : "WMO";
            proef.met("bericht", bericht, "t%d;%s301;9999;T;2026-01-30".formatted(domein, naam));
            proef.met("bericht", bericht, "v%d;%s315;9000000%d;V;2026-01-20".formatted(domein, naam, domein));
            proef.met("bericht", bericht, "s%d;%s305;9000000%d;S;2026-02-05".formatted(domein, naam, domein));
            proef.met("bericht", bericht, "e%d;%s307;9000000%d;E;2026-03-05".formatted(domein, naam, domein));
        }
        proef.met("postcode", "bericht;postcode;wijk", "postcodes;h1;WK01", "postcodes;h2;WK02");
        proef.met(
                "inwoners",
                "bericht;jaar;wijk;leeftijd_van;leeftijd_tot;geslacht;aantal",
                "inwoners;2026;WK01;0;120;;750");
    }

    /** Around each line: an allocation, a start, sometimes a stop, a melding and a budget. */
    private static void hulp(Proefmagazijn proef, Regel r, int i) {
        int d = r.bericht() % 2;
        String product = "9000000%d;p%d;%d;%s;X1".formatted(d, r.categorie(), i, categorie(r));
        proef.met(
                "toewijzing",
                "bericht;aanbieder;client;toewijzingnummer;categorie;code;geboortemaand;postcode;referentie_aanbieder;"
                        + "toewijzingsdatum;toewijzingstijd;ingangsdatum;einddatum;volume;eenheid;frequentie",
                "t%d;%s;20%02d-0%d;h%d;A%d;2026-01-0%d;10:00:00;2026-0%d-10;2026-12-31;%d;83;4"
                        .formatted(
                                d, product, r.volume() + 8, r.maand(), r.eenheid(), i, r.maand(), r.maand(), 100 + i));
        proef.met(
                "verzoek",
                "bericht;aanbieder;client;referentie_aanbieder;categorie;code;verwijzer",
                "v%d;9000000%d;p%d;A%d;%s;X1;0%d".formatted(d, d, r.categorie(), i, categorie(r), 1 + r.eenheid()));
        String begin = "202%d-0%d-15".formatted(4 + d, r.maand());
        proef.met(
                "start",
                "bericht;aanbieder;client;toewijzingnummer;categorie;code;begin;status",
                "s%d;%s;%s;1".formatted(d, product, begin));
        if (r.afgewezen()) {
            proef.met(
                    "stop",
                    "bericht;aanbieder;client;toewijzingnummer;categorie;code;begin;einde;reden;status",
                    "e%d;%s;%s;2025-0%d-28;%s;1".formatted(d, product, begin, 4 + r.maand(), "31"));
        }
        proef.met(
                "toegang",
                "bericht;melddatum;team;herkomst;hulpvraag;besluitdatum;voorziening",
                "toegang;2026-01-%02d;T%d;a;h%d;%s;%s"
                        .formatted(
                                10 + i,
                                r.eenheid(),
                                r.categorie(),
                                r.afgewezen() ? "2026-03-0" + r.maand() : "",
                                r.volume() > 0 ? "J1" : ""));
        proef.met(
                "pgb",
                "bericht;client;voorziening;van;tot;besteed",
                "pgb;p%d;X%d;2026-01-%02d;;%d".formatted(r.categorie(), r.eenheid(), 10 + i, Math.abs(r.bedrag())));
    }

    private static String categorie(Regel r) {
        return (r.bericht() % 2 == 0 ? "4" : "0") + r.categorie();
    }

    private static void neem(Proefmagazijn proef, Regel r, String referentie) {
        proef.met(
                "declaratieregel",
                "bericht;referentie;client;toewijzingnummer;categorie;leverperiode;eenheid;volume;bedrag",
                "m%d;%s;p%d;%s;%s;2026-0%d;%s;%d;%d"
                        .formatted(
                                r.bericht(),
                                referentie,
                                r.categorie(),
                                referentie.substring(1),
                                categorie(r),
                                r.maand(),
                                List.of("01", "04", "16").get(r.eenheid()),
                                r.volume() * (r.eenheid() == 0 ? 60 : 1),
                                r.bedrag()));
        if (r.afgewezen()) {
            proef.met(
                    "antwoordregel",
                    "bericht;aanbieder;declaratie_identificatie;referentie;retourcodes",
                    "a%d;9000000%d;D;%s;9321".formatted(r.bericht(), r.bericht(), referentie));
        }
    }
}
