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
import nl.grip.inzicht.prognose.Trekker.Kern;
import nl.grip.inzicht.prognose.Voorspelling.Cel;
import nl.grip.inzicht.prognose.Voorspelling.Post;
import nl.grip.inzicht.prognose.dossier.Maandtelling;
import nl.grip.inzicht.prognose.feiten.Feiten;
import nl.grip.inzicht.prognose.raming.Indexatie;
import nl.grip.inzicht.prognose.raming.Ramingvraag;
import nl.grip.inzicht.prognose.raming.Som;
import nl.grip.inzicht.prognose.raming.Verwachting;
import nl.grip.rekenen.simulatie.Toeval;

/**
 * The forecast of Grip itself: every known trajectory month by month, what is still to come at the pace of earlier years, and
 * around it draws as wide as what was learned is uncertain.
 */
public final class Gripvoorspeller implements Voorspeller {
    private static final int JAAR_IN_MAANDEN = 12;
    private static final Comparator<Kern> VOLGORDE =
            Comparator.comparing(Kern::voorziening).thenComparing(Kern::klasse).thenComparing(Kern::onderdeel);

    private final Indexatie indexatie;

    public Gripvoorspeller() {
        this(Indexatie.ZOALS_BEKEND);
    }

    public Gripvoorspeller(Indexatie indexatie) {
        this.indexatie = indexatie;
    }

    @Override
    public Uitkomst<Voorspelling> voorspel(Feiten bekend, int jaar, LocalDate peildatum, long zaad, int trekkingen) {
        var raming = Jaarraming.van(bekend, peildatum, Ramingvraag.van(jaar, indexatie));
        if (raming instanceof GeenCijfer<Jaarraming> geen) {
            return new GeenCijfer<>(geen.reden(), geen.toelichting());
        }
        var jaarraming = ((Cijfer<Jaarraming>) raming).waarde();
        return new Cijfer<>(trek(jaarraming, jaar, peildatum, zaad, trekkingen));
    }

    /** Draws around an expectation. */
    private static Voorspelling trek(Jaarraming raming, int jaar, LocalDate peildatum, long zaad, int trekkingen) {
        var ervaring = raming.ervaring();
        var posten = raming.posten();
        var kernen = kernen(raming);
        int van = Math.max(jaar * JAAR_IN_MAANDEN, Maandtelling.maand(peildatum));
        var trekker = new Trekker(kernen, ervaring, van, Math.max(van, jaar * JAAR_IN_MAANDEN + JAAR_IN_MAANDEN - 1));
        double[][] getrokken = trekker.trek(trekkingen, new Toeval(zaad));
        return new Voorspelling(jaar, peildatum, cellen(kernen, posten, getrokken), posten, false);
    }

    private static List<Cel> cellen(List<Kern> kernen, List<Post> posten, double[][] getrokken) {
        var centen = new TreeMap<Kern, Long>(VOLGORDE);
        posten.forEach(p -> centen.merge(sleutel(p.voorziening(), p.klasse(), p.onderdeel()), p.verwacht(), Long::sum));
        var cellen = new ArrayList<Cel>();
        for (int c = 0; c < kernen.size(); c++) {
            var kern = kernen.get(c);
            long verwacht = centen.getOrDefault(sleutel(kern.voorziening(), kern.klasse(), kern.onderdeel()), 0L);
            cellen.add(new Cel(kern.voorziening(), kern.klasse(), kern.onderdeel(), verwacht, getrokken[c]));
        }
        return cellen;
    }

    private static Kern sleutel(String voorziening, String klasse, Onderdeel onderdeel) {
        return new Kern(voorziening, klasse, onderdeel, 0, 0);
    }

    private static List<Kern> kernen(Jaarraming raming) {
        var sommen = new TreeMap<Kern, double[]>(VOLGORDE);
        for (Map.Entry<Verwachting.Plek, Som> e : raming.verwachting().sommen().entrySet()) {
            var plek = e.getKey();
            var som = sommen.computeIfAbsent(
                    sleutel(plek.voorziening(), raming.klasse(plek.aanbieder()), plek.onderdeel()), k -> new double[2]);
            som[0] += e.getValue().centen();
            som[1] += e.getValue().variantie();
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
}
