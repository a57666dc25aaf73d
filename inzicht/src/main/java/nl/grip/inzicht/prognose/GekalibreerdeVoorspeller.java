// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.prognose;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import nl.grip.basis.Uitkomst;
import nl.grip.basis.Uitkomst.Cijfer;
import nl.grip.inzicht.prognose.Voorspelling.Cel;
import nl.grip.inzicht.prognose.Voorspelling.Post;
import nl.grip.inzicht.prognose.feiten.Declaratieregel;
import nl.grip.inzicht.prognose.feiten.Feiten;
import nl.grip.inzicht.prognose.vuistregel.Jaarstanden;
import nl.grip.rekenen.simulatie.Verdeling;

/**
 * Bands as wide as the municipality's own earlier errors say they should be: the last eight quarters of finished years are
 * forecast again with only what was known then, and the draws are spread by how large the errors were against the spread that
 * was expected. A scale known from few errors is pulled towards what bands need in general (normalised split conformal
 * prediction; Lei et al., JASA 113, 2018).
 */
public final class GekalibreerdeVoorspeller implements Voorspeller {
    /** From this many own backtests on, a band is called calibrated. */
    public static final int GENOEG = 8;

    private static final int KWARTAAL_IN_MAANDEN = 3;
    private static final int MINSTE_HISTORIE_IN_DAGEN = 365;
    private static final int TREKKINGEN = 200;
    private static final double GEWOON = 1.15;
    private static final double WEGING_VAN_GEWOON = 6;

    private final Voorspeller basis;
    private final Map<Toetspunt, Optional<Toen>> eerder = new ConcurrentHashMap<>();

    private record Toetspunt(LocalDate dag, int jaar, long zaad) {}

    /** What was expected of a year on a day, and how far it was expected to be off. Cents. */
    private record Toen(long verwacht, double spreiding) {}

    /** One instance serves one municipality: what would have been forecast on an earlier day is worked out once. */
    public GekalibreerdeVoorspeller(Voorspeller basis) {
        this.basis = basis;
    }

    /** The forecast of Grip as screens and commands show it. */
    public static GekalibreerdeVoorspeller vanGrip() {
        return new GekalibreerdeVoorspeller(new Gripvoorspeller());
    }

    @Override
    public Uitkomst<Voorspelling> voorspel(Feiten bekend, int jaar, LocalDate peildatum, long zaad, int trekkingen) {
        var uitkomst = basis.voorspel(bekend, jaar, peildatum, zaad, trekkingen);
        return uitkomst instanceof Cijfer<Voorspelling> cijfer
                ? new Cijfer<>(kalibreer(cijfer.waarde(), bekend, zaad))
                : uitkomst;
    }

    private Voorspelling kalibreer(Voorspelling voorspelling, Feiten bekend, long zaad) {
        var toetsen = peildata(bekend, voorspelling.peildatum())
                .map(dag -> new Toetspunt(dag, dag.getYear(), zaad))
                .toList();
        var fouten = toetsen.isEmpty() ? List.<Double>of() : fouten(bekend, toetsen, voorspelling.peildatum());
        return gespreid(voorspelling, schaal(fouten), fouten.size() >= GENOEG);
    }

    /** Earlier errors over their expected size. What they need is worked out side by side. */
    private List<Double> fouten(Feiten bekend, List<Toetspunt> toetsen, LocalDate peildatum) {
        var vorigJaar =
                new Toetspunt(peildatum, peildatum.getYear() - 1, toetsen.get(0).zaad());
        var nodig = new ArrayList<>(toetsen);
        nodig.add(vorigJaar);
        nodig.parallelStream().forEach(punt -> toen(bekend, punt));
        return toetsen.stream()
                .map(punt -> fout(bekend, punt, werkelijk(bekend, punt.jaar(), vorigJaar)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Ends of quarters in years that are over. */
    private static Stream<LocalDate> peildata(Feiten bekend, LocalDate peildatum) {
        var eerste = eersteDag(bekend, peildatum).plusDays(MINSTE_HISTORIE_IN_DAGEN);
        return Stream.iterate(1, k -> k + 1)
                .map(k -> YearMonth.of(peildatum.getYear(), 1)
                        .minusMonths(1 + (long) KWARTAAL_IN_MAANDEN * (k - 1))
                        .atEndOfMonth())
                .limit(GENOEG)
                .filter(dag -> !dag.isBefore(eerste));
    }

    private static LocalDate eersteDag(Feiten bekend, LocalDate peildatum) {
        return Stream.concat(
                        bekend.toewijzingen().stream().map(t -> t.bekendVan()),
                        bekend.declaraties().stream().map(Declaratieregel::ontvangenOp))
                .min(LocalDate::compareTo)
                .orElse(peildatum);
    }

    /** An earlier error over its expected size. */
    private Optional<Double> fout(Feiten bekend, Toetspunt punt, double werkelijk) {
        return toen(bekend, punt)
                .filter(toen -> toen.spreiding() > 0 && werkelijk > 0)
                .map(toen -> (werkelijk - toen.verwacht()) / toen.spreiding());
    }

    /** The same whatever became known after that day. */
    private Optional<Toen> toen(Feiten bekend, Toetspunt punt) {
        var bekendeUitkomst = eerder.get(punt);
        if (bekendeUitkomst != null) {
            return bekendeUitkomst;
        }
        var uit = basis.voorspel(bekend.op(punt.dag()), punt.jaar(), punt.dag(), punt.zaad(), TREKKINGEN)
                        instanceof Cijfer<Voorspelling> cijfer
                ? Optional.of(toen(cijfer.waarde()))
                : Optional.<Toen>empty();
        eerder.put(punt, uit);
        return uit;
    }

    private static Toen toen(Voorspelling voorspelling) {
        return new Toen(
                voorspelling.verwacht(),
                Verdeling.van(voorspelling.trekkingen()).standaardafwijking());
    }

    /**
     * What a finished year has cost. Of the last one bills still come in, and what is missing would look like an error of
     * the forecast: it counts with what is still expected of it.
     */
    private double werkelijk(Feiten bekend, int jaar, Toetspunt vorigJaar) {
        return Optional.of(vorigJaar)
                .filter(punt -> punt.jaar() == jaar)
                .flatMap(punt -> toen(bekend, punt))
                .map(toen -> (double) toen.verwacht())
                .orElseGet(() -> new Jaarstanden(bekend).gerealiseerd(jaar));
    }

    private static double schaal(List<Double> fouten) {
        double som = fouten.stream().mapToDouble(z -> Math.min(16, z * z)).sum();
        return Math.sqrt((som + WEGING_VAN_GEWOON * GEWOON * GEWOON) / (fouten.size() + WEGING_VAN_GEWOON));
    }

    private static Voorspelling gespreid(Voorspelling v, double schaal, boolean gekalibreerd) {
        return new Voorspelling(
                v.jaar(),
                v.peildatum(),
                v.cellen().stream().map(cel -> gespreid(cel, schaal)).toList(),
                v.posten().stream().map(post -> gespreid(post, schaal)).toList(),
                gekalibreerd);
    }

    private static Cel gespreid(Cel cel, double schaal) {
        double[] uit = new double[cel.trekkingen().length];
        for (int i = 0; i < uit.length; i++) {
            uit[i] = cel.verwacht() + schaal * (cel.trekkingen()[i] - cel.verwacht());
        }
        return new Cel(cel.voorziening(), cel.klasse(), cel.onderdeel(), cel.verwacht(), uit);
    }

    private static Post gespreid(Post post, double schaal) {
        return new Post(
                post.voorziening(),
                post.klasse(),
                post.aanbieder(),
                post.wijk(),
                post.onderdeel(),
                post.verwacht(),
                post.variantie() * schaal * schaal,
                post.maanden());
    }
}
