// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen.berichten;

import java.util.ArrayList;
import java.util.List;
import nl.grip.basis.Bevinding;
import nl.grip.basis.Bevinding.Ernst;
import nl.grip.basis.Burgerservicenummer;
import nl.grip.basis.Herkomst;

/** What is wrong with one file, in the order found; of each severity no more than a person would read, and how many more. */
public final class Bevindingen {
    private static final int MEESTE = 200;
    private static final int LANGSTE_TEKST = 60;

    private final String bestand;
    private final List<Bevinding> lijst = new ArrayList<>();
    private int weigeringen;
    private int meldingen;

    public Bevindingen(String bestand) {
        this.bestand = bestand;
    }

    /** The file is refused because of it. */
    public void weiger(int regel, String plaats, String code, String gevonden, String verwacht, String bron) {
        if (++weigeringen <= MEESTE) {
            voegToe(
                    new Herkomst(bestand, regel, plaats),
                    code,
                    Ernst.WEIGERING,
                    gevonden,
                    verwacht,
                    "Niets uit dit bestand telt mee",
                    "Vraag de afzender om een verbeterd bestand",
                    bron);
        }
    }

    /** Noted; the file is read all the same. */
    public void meld(
            int regel,
            String plaats,
            String code,
            String gevonden,
            String verwacht,
            String gevolg,
            String herstel,
            String bron) {
        if (++meldingen <= MEESTE) {
            voegToe(
                    new Herkomst(bestand, regel, plaats),
                    code,
                    Ernst.MELDING,
                    gevonden,
                    verwacht,
                    gevolg,
                    herstel,
                    bron);
        }
    }

    private void voegToe(
            Herkomst herkomst,
            String code,
            Ernst ernst,
            String gevonden,
            String verwacht,
            String gevolg,
            String herstel,
            String bron) {
        var veilig = Burgerservicenummer.afgeschermd(ingekort(gevonden));
        lijst.add(new Bevinding(herkomst, code, ernst, veilig, verwacht, gevolg, herstel, bron));
    }

    /** What stood in a personal element, as it may be shown (contract section 2). */
    public static String verborgen(int lengte) {
        return "(verborgen, " + lengte + " tekens)";
    }

    private static String ingekort(String tekst) {
        return tekst.length() <= LANGSTE_TEKST ? tekst : tekst.substring(0, LANGSTE_TEKST) + "...";
    }

    public boolean isGeweigerd() {
        return weigeringen > 0;
    }

    /** All that were kept, and a last one that says how many more there are. */
    public List<Bevinding> list() {
        var alle = new ArrayList<>(lijst);
        meer(alle, weigeringen, Ernst.WEIGERING);
        meer(alle, meldingen, Ernst.MELDING);
        return alle;
    }

    private void meer(List<Bevinding> alle, int aantal, Ernst ernst) {
        if (aantal > MEESTE) {
            alle.add(new Bevinding(
                    Herkomst.ofBestand(bestand),
                    "GRIP-meer",
                    ernst,
                    "nog " + (aantal - MEESTE) + " van deze ernst",
                    "",
                    "Ze zijn geteld, niet getoond",
                    "Verbeter eerst wat hierboven staat",
                    "Grip"));
        }
    }

    /** One Dutch sentence on why the file is refused; empty when it is not. */
    public String reden() {
        var eerste = lijst.stream().filter(Bevinding::isWeigering).findFirst();
        return eerste.map(this::zin).orElse("");
    }

    private String zin(Bevinding bevinding) {
        var regel = bevinding.herkomst().regel();
        var waar = regel > 0 ? "Regel " + regel + ": " : "";
        var meer = weigeringen > 1 ? " (en nog " + (weigeringen - 1) + " meer)" : "";
        return waar + gevonden(bevinding) + "verwacht " + bevinding.verwacht() + meer;
    }

    private static String gevonden(Bevinding bevinding) {
        var plaats = bevinding.herkomst().plaats();
        var naam = plaats.substring(plaats.lastIndexOf('/') + 1);
        if (bevinding.gevonden().isEmpty()) {
            return "";
        }
        return (naam.isEmpty() ? "gevonden " : naam + " is ") + bevinding.gevonden() + ", ";
    }
}
