// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.prognose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.grip.basis.Uitkomst;
import nl.grip.basis.Uitkomst.Cijfer;
import nl.grip.basis.Uitkomst.GeenCijfer;
import nl.grip.basis.Uitkomst.Reden;
import nl.grip.inzicht.prognose.Trekker.Kern;
import nl.grip.inzicht.prognose.Voorspelling.Cel;
import nl.grip.inzicht.prognose.Voorspelling.Post;
import nl.grip.inzicht.prognose.dossier.Maandtelling;
import nl.grip.inzicht.prognose.feiten.Feiten;
import nl.grip.inzicht.prognose.raming.BuitenBerichten;
import nl.grip.inzicht.prognose.raming.Ervaring;
import nl.grip.inzicht.prognose.raming.Raming;
import nl.grip.inzicht.prognose.raming.Verwachting;
import nl.grip.rekenen.simulatie.Toeval;

/**
 * The forecast of Grip itself: every known trajectory month by month, what is still to come at the pace of earlier years, and
 * around it draws as wide as what was learned is uncertain.
 */
public final class Gripvoorspeller implements Voorspeller {
    private static final int MINSTE_HISTORIE_IN_DAGEN = 60;
    private static final int JAAR_IN_MAANDEN = 12;

    @Override
    public Uitkomst<Voorspelling> voorspel(Feiten bekend, int jaar, LocalDate peildatum, long zaad, int trekkingen) {
        if (bekend.declaraties().isEmpty() && bekend.toewijzingen().isEmpty()) {
            return new GeenCijfer<>(Reden.GEEN_BRON, "Er zijn op deze peildatum geen toewijzingen of declaraties.");
        }
        var ervaring = Ervaring.van(bekend, peildatum, Math.max(jaar, peildatum.getYear()));
        var eerste = LocalDate.ofEpochDay(ervaring.dossiers().eersteDag());
        if (jaar < eerste.getYear()) {
            return new GeenCijfer<>(Reden.BUITEN_HISTORIE, "De gegevens beginnen op " + eerste + ".");
        }
        if (ervaring.dossiers().peildag() - ervaring.dossiers().eersteDag() < MINSTE_HISTORIE_IN_DAGEN) {
            return new GeenCijfer<>(
                    Reden.TE_WEINIG_GEGEVENS, "Er zijn minder dan twee maanden gegevens, sinds " + eerste + ".");
        }
        var verwachting = Raming.van(ervaring, jaar);
        BuitenBerichten.telOp(
                bekend.buitenBerichten(),
                jaar,
                ervaring.dossiers().peildag(),
                ervaring.tarieven().jaargroei(),
                verwachting);
        return new Cijfer<>(voorspelling(verwachting, ervaring, jaar, peildatum, new Toeval(zaad), trekkingen));
    }

    private static Voorspelling voorspelling(
            Verwachting verwachting, Ervaring ervaring, int jaar, LocalDate peildatum, Toeval toeval, int trekkingen) {
        var posten = posten(verwachting, ervaring);
        var kernen = kernen(verwachting, ervaring);
        int van = Math.max(jaar * JAAR_IN_MAANDEN, Maandtelling.maand(peildatum));
        var trekker = new Trekker(kernen, ervaring, van, Math.max(van, jaar * JAAR_IN_MAANDEN + JAAR_IN_MAANDEN - 1));
        double[][] getrokken = trekker.trek(trekkingen, toeval);
        var centen = new TreeMap<Kern, Long>(VOLGORDE);
        posten.forEach(p -> centen.merge(sleutel(p.voorziening(), p.klasse(), p.onderdeel()), p.verwacht(), Long::sum));
        var cellen = new ArrayList<Cel>();
        for (int c = 0; c < kernen.size(); c++) {
            var kern = kernen.get(c);
            long verwacht = centen.getOrDefault(sleutel(kern.voorziening(), kern.klasse(), kern.onderdeel()), 0L);
            cellen.add(new Cel(kern.voorziening(), kern.klasse(), kern.onderdeel(), verwacht, getrokken[c]));
        }
        return new Voorspelling(jaar, peildatum, cellen, posten, false);
    }

    private static final Comparator<Kern> VOLGORDE =
            Comparator.comparing(Kern::voorziening).thenComparing(Kern::klasse).thenComparing(Kern::onderdeel);

    private static Kern sleutel(String voorziening, String klasse, Onderdeel onderdeel) {
        return new Kern(voorziening, klasse, onderdeel, 0, 0);
    }

    private static List<Post> posten(Verwachting verwachting, Ervaring ervaring) {
        var plekken = List.copyOf(verwachting.sommen().entrySet());
        long[] centen = Afronding.centen(
                plekken.stream().mapToDouble(e -> e.getValue()[0]).toArray());
        var uit = new ArrayList<Post>();
        for (int i = 0; i < centen.length; i++) {
            var plek = plekken.get(i).getKey();
            uit.add(new Post(
                    plek.voorziening(),
                    klasse(ervaring, plek.aanbieder()),
                    plek.aanbieder(),
                    plek.wijk(),
                    plek.onderdeel(),
                    centen[i],
                    plekken.get(i).getValue()[1]));
        }
        return uit;
    }

    private static List<Kern> kernen(Verwachting verwachting, Ervaring ervaring) {
        var sommen = new TreeMap<Kern, double[]>(VOLGORDE);
        for (Map.Entry<Verwachting.Plek, double[]> e : verwachting.sommen().entrySet()) {
            var plek = e.getKey();
            var som = sommen.computeIfAbsent(
                    sleutel(plek.voorziening(), klasse(ervaring, plek.aanbieder()), plek.onderdeel()),
                    k -> new double[2]);
            som[0] += e.getValue()[0];
            som[1] += e.getValue()[1];
        }
        return sommen.entrySet().stream()
                .map(e -> new Kern(
                        e.getKey().voorziening(),
                        e.getKey().klasse(),
                        e.getKey().onderdeel(),
                        e.getValue()[0],
                        e.getValue()[1]))
                .toList();
    }

    private static String klasse(Ervaring ervaring, String aanbieder) {
        return aanbieder.isEmpty() ? "" : ervaring.vertraging().klasse(aanbieder);
    }
}
