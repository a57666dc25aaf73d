// SPDX-License-Identifier: EUPL-1.2
package nl.grip.voorbeeld.verkeer;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.grip.basis.Bedrag;
import nl.grip.basis.Domein;
import nl.grip.voorbeeld.Nummering;
import nl.grip.voorbeeld.Productcodes;
import nl.grip.voorbeeld.Verzonnen;
import nl.grip.voorbeeld.berichten.Antwoordbericht;
import nl.grip.voorbeeld.berichten.Antwoordbericht.Afwijzing;
import nl.grip.voorbeeld.berichten.Bericht;
import nl.grip.voorbeeld.berichten.Berichtkop;
import nl.grip.voorbeeld.berichten.Declaratiebericht;
import nl.grip.voorbeeld.berichten.Prestatie;
import nl.grip.voorbeeld.proces.Levermaand;
import nl.grip.voorbeeld.proces.Regel;
import nl.grip.voorbeeld.proces.Verloop;

/** One 323 for each aanbieder, domein and day on which it declares, and the 325 that answers it. */
final class Declaratieverkeer {
    private static final int DAGEN_TOT_ANTWOORD = 10;
    private static final List<String> AFWIJSCODES = List.of("9321", "0611", "9341", "9307", "9346");

    private final Verloop verloop;
    private final Nummering nummering;
    private final Productperiodes periodes;
    private final Nulregels nulregels;
    private final Map<Zending, List<Boeking>> zendingen = new TreeMap<>();

    /** @param hoeVaak measure for the chance that a line is wrong */
    Declaratieverkeer(Verloop verloop, Nummering nummering, double hoeVaak) {
        this.verloop = verloop;
        this.nummering = nummering;
        this.periodes = new Productperiodes(verloop, hoeVaak);
        this.nulregels = new Nulregels(verloop, nummering, hoeVaak);
        verloop.levermaanden(this::verzamel);
    }

    private void verzamel(Levermaand levermaand) {
        var traject = levermaand.traject();
        for (var regel : levermaand.regels()) {
            var zending = new Zending(
                    regel.ontvangenOp(), traject.rang(), traject.voorziening().domein());
            zendingen.computeIfAbsent(zending, z -> new ArrayList<>()).add(new Boeking(levermaand, regel));
        }
    }

    void berichten(Consumer<Bericht> naar) {
        zendingen.forEach((zending, boekingen) -> {
            var declaratie = declaratie(zending, boekingen);
            naar.accept(declaratie);
            antwoord(zending, declaratie, boekingen).ifPresent(naar);
        });
    }

    private Declaratiebericht declaratie(Zending zending, List<Boeking> boekingen) {
        var maand = YearMonth.from(zending.op());
        var nummer = String.format(Locale.ROOT, "D%d%s%tY%<tm", zending.rang(), zending.letter(), zending.op());
        var kop = new Berichtkop(
                zending.domein(),
                verloop.gemeente().aanbieder(zending.rang()).agb(),
                Verzonnen.GEMEENTE,
                nummer,
                zending.op());
        var prestaties = boekingen.stream().flatMap(this::prestaties).toList();
        return new Declaratiebericht(kop, nummer, maand.minusMonths(1), prestaties);
    }

    private Optional<Bericht> antwoord(Zending zending, Declaratiebericht declaratie, List<Boeking> boekingen) {
        var afwijzingen = new ArrayList<Afwijzing>();
        for (int i = 0; i < boekingen.size(); i++) {
            if (boekingen.get(i).regel().afgewezenOp().isPresent()) {
                var code = AFWIJSCODES.get(i % AFWIJSCODES.size());
                afwijzingen.add(new Afwijzing(zoek(declaratie, boekingen.get(i)), code));
            }
        }
        var op = boekingen.stream()
                .flatMap(b -> b.regel().afgewezenOp().stream())
                .findFirst()
                .orElse(zending.op().plusDays(DAGEN_TOT_ANTWOORD));
        if (op.isAfter(verloop.kalender().laatsteDag())) {
            return Optional.empty();
        }
        var kop = new Berichtkop(
                zending.domein(),
                Verzonnen.GEMEENTE,
                declaratie.kop().afzender(),
                "A" + declaratie.kop().identificatie().substring(1),
                op);
        return Optional.of(Antwoordbericht.of(kop, declaratie, afwijzingen));
    }

    private Prestatie zoek(Declaratiebericht declaratie, Boeking boeking) {
        var referentie =
                nummering.referentie(boeking.levermaand(), boeking.regel().volgnummer());
        return declaratie.prestaties().stream()
                .filter(p -> p.referentie().equals(referentie))
                .findFirst()
                .orElseThrow();
    }

    private Stream<Prestatie> prestaties(Boeking boeking) {
        var extra = nulregels.find(boeking.levermaand(), boeking.regel());
        return Stream.concat(Stream.of(prestatie(boeking)), extra.stream());
    }

    private Prestatie prestatie(Boeking boeking) {
        var levermaand = boeking.levermaand();
        var regel = boeking.regel();
        var traject = levermaand.traject();
        return new Prestatie(
                nummering.bsn(traject.client()),
                nummering.referentie(levermaand, regel.volgnummer()),
                vorige(boeking, regel),
                nummering.toewijzingNummer(traject, levermaand.toewijzing()),
                traject.voorziening().categorie(),
                Productcodes.code(verloop, traject, levermaand.maand()),
                periodes.van(levermaand),
                regel.volume(),
                traject.voorziening().eenheid(),
                OptionalLong.of(regel.tarief()),
                new Bedrag(regel.centen()));
    }

    private Optional<String> vorige(Boeking boeking, Regel regel) {
        return regel.isCredit()
                ? Optional.of(nummering.referentie(boeking.levermaand(), regel.vorige()))
                : Optional.empty();
    }

    private record Zending(LocalDate op, int rang, Domein domein) implements Comparable<Zending> {
        private static final Comparator<Zending> VOLGORDE = Comparator.comparing(Zending::op)
                .thenComparingInt(Zending::rang)
                .thenComparing(Zending::domein);

        /** One letter a domein, so that numbers of both never meet. */
        String letter() {
            return domein == Domein.WMO ? "W" : "J";
        }

        @Override
        public int compareTo(Zending andere) {
            return VOLGORDE.compare(this, andere);
        }
    }
}
