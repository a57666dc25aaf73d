// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.bron;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.grip.basis.Herkomst;
import nl.grip.opslag.bronelement.Bronelement;

/**
 * The page as it is shown: numbered lines, the IngediendBedrag marked.
 *
 * @param inspringing the white space before the last line, so that the first can stand above it
 */
public record Bronblad(Herkomst herkomst, String inspringing, List<Regel> regels) {
    /** The amount that was billed for one line (323: Prestatie/IngediendBedrag), whatever the prefix. */
    private static final Pattern INGEDIEND_BEDRAG =
            Pattern.compile("<((?:[\\w.-]+:)?IngediendBedrag)[\\s>].*?</\\1\\s*>", Pattern.DOTALL);

    private static final Pattern REGELEINDE = Pattern.compile("\\r?\\n|\\r");

    public record Regel(long nummer, List<Stuk> stukken) {}

    /** Text within a line. */
    public record Stuk(String tekst, boolean gemarkeerd) {}

    static Bronblad van(Bronelement element) {
        var regels = new ArrayList<Regel>();
        var stukken = new ArrayList<Stuk>();
        for (var stuk : gemarkeerd(element.tekst())) {
            var delen = REGELEINDE.split(stuk.tekst(), -1);
            for (int i = 0; i < delen.length; i++) {
                if (i > 0) {
                    sluit(regels, stukken, element.herkomst().regel());
                }
                var tekst = delen[i].stripLeading();
                voegToe(stukken, new Stuk(delen[i].substring(0, delen[i].length() - tekst.length()), false));
                voegToe(stukken, new Stuk(tekst, stuk.gemarkeerd()));
            }
        }
        sluit(regels, stukken, element.herkomst().regel());
        return new Bronblad(element.herkomst(), inspringing(element.tekst()), List.copyOf(regels));
    }

    private static String inspringing(String tekst) {
        var laatste = tekst.substring(tekst.lastIndexOf('\n') + 1);
        return laatste.substring(0, laatste.length() - laatste.stripLeading().length());
    }

    public boolean heeftBedrag() {
        return regels.stream().flatMap(regel -> regel.stukken().stream()).anyMatch(Stuk::gemarkeerd);
    }

    private static List<Stuk> gemarkeerd(String tekst) {
        var stukken = new ArrayList<Stuk>();
        var bedragen = INGEDIEND_BEDRAG.matcher(tekst);
        int vanaf = 0;
        while (bedragen.find()) {
            stukken.add(new Stuk(tekst.substring(vanaf, bedragen.start()), false));
            stukken.add(new Stuk(bedragen.group(), true));
            vanaf = bedragen.end();
        }
        stukken.add(new Stuk(tekst.substring(vanaf), false));
        return stukken;
    }

    private static void voegToe(List<Stuk> stukken, Stuk stuk) {
        if (!stuk.tekst().isEmpty()) {
            stukken.add(stuk);
        }
    }

    private static void sluit(List<Regel> regels, List<Stuk> stukken, long eerste) {
        regels.add(new Regel(eerste + regels.size(), List.copyOf(stukken)));
        stukken.clear();
    }
}
