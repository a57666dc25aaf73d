// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.aandacht;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.grip.inzicht.signaal.Signaal;
import nl.grip.sturing.maatregel.Maatregel;

/** Everything that asks attention on a day, by term; of what costs more than its budget the largest difference first. */
public record Aandachtslijst(List<Aandachtspunt> punten) {
    private static final String BESLOTEN = "besloten";
    private static final int SHA_KORT = 12;

    public Aandachtslijst {
        punten = List.copyOf(punten);
    }

    /** @param afhandelingen what was decided, per code, oldest first */
    public static Aandachtslijst van(Stream<Aandachtspunt> gezien, Map<String, List<Afhandeling>> afhandelingen) {
        return new Aandachtslijst(gezien.map(punt -> punt.met(afhandelingen.getOrDefault(punt.code(), List.of())))
                .sorted(Comparator.comparing(Aandachtspunt::termijn)
                        .thenComparing(Aandachtspunt::soort)
                        .thenComparing(Aandachtslijst::volgorde))
                .toList());
    }

    /** Points above the budget stay as they come: the largest first. */
    private static String volgorde(Aandachtspunt punt) {
        return punt.soort() == Aandachtsoort.BOVEN_BEGROTING ? "" : punt.code();
    }

    public List<Aandachtspunt> open() {
        return punten.stream().filter(Aandachtspunt::isOpen).toList();
    }

    /** Of all signals those about an aanbieder that fell silent: the others change no amount that is still to come. */
    public static Stream<Aandachtspunt> stil(List<Signaal> signalen) {
        return signalen.stream()
                .filter(signaal -> signaal.soort() == Signaal.Soort.STILLE_AANBIEDER)
                .map(signaal -> punt(
                        Aandachtsoort.STILLE_AANBIEDER,
                        signaal.aanbieder(),
                        signaal.aanbieder() + "-" + signaal.sinds(),
                        signaal.gemeldOp(),
                        signaal.toelichting()));
    }

    public static Stream<Aandachtspunt> plafonds(List<Plafondstand> standen) {
        return standen.stream()
                .filter(Plafondstand::isBijnaOp)
                .map(stand -> punt(
                        Aandachtsoort.PLAFOND_BIJNA_OP,
                        stand.aanbieder(),
                        stand.aanbieder() + "-" + stand.voorziening() + "-" + stand.jaar(),
                        stand.bereiktOp(),
                        "Van het plafond voor %s in %d is %s procent gedeclareerd."
                                .formatted(stand.voorziening(), stand.jaar(), stand.gedeclareerdPct())));
    }

    /** Decided, and its first year has begun: it should have left that state. */
    public static Stream<Aandachtspunt> maatregelen(List<Maatregel> maatregelen, LocalDate dag) {
        return maatregelen.stream()
                .filter(maatregel -> maatregel.kenmerken().staat().equals(BESLOTEN)
                        && !maatregel.jaren().isEmpty()
                        && maatregel.jaren().get(0) <= dag.getYear())
                .map(maatregel -> punt(
                        Aandachtsoort.MAATREGEL_ACHTER,
                        maatregel.naam(),
                        maatregel.id(),
                        LocalDate.of(maatregel.jaren().get(0), 1, 1),
                        "De maatregel zou in %d beginnen, maar loopt nog niet."
                                .formatted(maatregel.jaren().get(0))));
    }

    public static Stream<Aandachtspunt> bovenBegroting(List<Jaarverwachting> verwachtingen) {
        return Jaarverwachting.boven(verwachtingen)
                .map(verwachting -> punt(
                        Aandachtsoort.BOVEN_BEGROTING,
                        verwachting.voorziening(),
                        verwachting.kenmerk(),
                        verwachting.sinds(),
                        verwachting.zin()));
    }

    public static Stream<Aandachtspunt> geweigerd(List<Weigering> weigeringen) {
        return weigeringen.stream()
                .map(weigering -> punt(
                        Aandachtsoort.BESTAND_GEWEIGERD,
                        weigering.bestand(),
                        weigering
                                .sha256()
                                .substring(
                                        0, Math.min(SHA_KORT, weigering.sha256().length())),
                        weigering.op(),
                        weigering.reden()));
    }

    private static Aandachtspunt punt(
            Aandachtsoort soort, String onderwerp, String kenmerk, LocalDate sinds, String zin) {
        return new Aandachtspunt(soort.code() + ":" + kenmerk, soort, onderwerp, sinds, zin, List.of());
    }
}
