// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.uitvoer;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.grip.basis.Bedrag;
import org.jspecify.annotations.Nullable;

/**
 * Columns under each other, numbers to the right in Dutch notation. The first rows set the width of the columns, so
 * that a long answer need not fit in memory.
 */
final class TabelSchrijver implements Rijschrijver {
    private static final int RIJEN_VOOR_DE_BREEDTE = 500;
    private static final int BREEDSTE_KOLOM = 60;
    private static final DecimalFormatSymbols NEDERLANDS =
            DecimalFormatSymbols.getInstance(Locale.forLanguageTag("nl"));

    private static final int HASHLENGTE = 64;
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final char DELETE = 0x7F;
    private static final Pattern STUURTEKEN = Pattern.compile("\\p{Cntrl}");

    private final PrintWriter uit;
    private final List<List<Cel>> wachtend = new ArrayList<>();
    private final StringBuilder regel = new StringBuilder();
    private int[] breedten = {};

    private record Cel(String tekst, boolean rechts) {}

    TabelSchrijver(PrintWriter uit, List<String> kolommen) {
        this.uit = uit;
        wachtend.add(kolommen.stream().map(naam -> new Cel(naam, false)).toList());
    }

    @Override
    public void rij(List<? extends @Nullable Object> waarden) {
        List<Cel> cellen = cellen(waarden);
        if (breedten.length > 0) {
            schrijf(cellen);
        } else if (wachtend.add(cellen) && wachtend.size() > RIJEN_VOOR_DE_BREEDTE) {
            begin();
        }
    }

    private void begin() {
        breedten = new int[wachtend.get(0).size()];
        for (List<Cel> rij : wachtend) {
            for (int i = 0; i < breedten.length; i++) {
                breedten[i] = Math.max(
                        breedten[i], Math.min(BREEDSTE_KOLOM, rij.get(i).tekst.length()));
            }
        }
        schrijf(kop());
        uit.println("-".repeat(java.util.Arrays.stream(breedten).sum() + 2 * (breedten.length - 1)));
        wachtend.subList(1, wachtend.size()).forEach(this::schrijf);
        wachtend.clear();
    }

    /** The heading stands to the right above a column of numbers. */
    private List<Cel> kop() {
        List<Cel> eerste = wachtend.get(Math.min(1, wachtend.size() - 1));
        List<Cel> namen = new ArrayList<>();
        for (int i = 0; i < eerste.size(); i++) {
            namen.add(new Cel(wachtend.get(0).get(i).tekst, eerste.get(i).rechts));
        }
        return namen;
    }

    private void schrijf(List<Cel> rij) {
        regel.setLength(0);
        for (int i = 0; i < rij.size(); i++) {
            Cel cel = rij.get(i);
            int ruimte = breedten[i] - cel.tekst.length();
            regel.append(i == 0 ? "" : "  ");
            vul(cel.rechts ? ruimte : 0);
            regel.append(cel.tekst);
            vul(cel.rechts ? 0 : ruimte);
        }
        uit.println(regel.toString().stripTrailing());
    }

    private void vul(int ruimte) {
        for (int i = 0; i < ruimte; i++) {
            regel.append(' ');
        }
    }

    /** A loop, for an answer may have a million rows. */
    private static List<Cel> cellen(List<? extends @Nullable Object> waarden) {
        List<Cel> cellen = new ArrayList<>(waarden.size());
        for (Object waarde : waarden) {
            cellen.add(cel(waarde));
        }
        return cellen;
    }

    private static Cel cel(@Nullable Object waarde) {
        if (waarde == null) {
            return new Cel("", false);
        }
        String tekst = Waarde.tekst(waarde);
        return Waarde.isGetal(waarde) ? new Cel(nederlands(waarde, tekst), true) : new Cel(zichtbaar(tekst), false);
    }

    /** Amounts and fractions as people write them; whole numbers (years, lines) as they are. */
    private static String nederlands(Object waarde, String tekst) {
        boolean breuk = waarde instanceof Bedrag || tekst.indexOf('.') >= 0;
        if (!breuk) {
            return tekst;
        }
        BigDecimal getal = new BigDecimal(tekst);
        return new DecimalFormat("#,##0." + "0".repeat(getal.scale()), NEDERLANDS).format(getal);
    }

    /** A control character could move the cursor of a terminal; of a hash the first signs say enough. */
    private static String zichtbaar(String tekst) {
        if (tekst.length() == HASHLENGTE && HASH.matcher(tekst).matches()) {
            return tekst.substring(0, 12);
        }
        return heeftStuurteken(tekst) ? STUURTEKEN.matcher(tekst).replaceAll(" ") : tekst;
    }

    private static boolean heeftStuurteken(String tekst) {
        for (int i = 0; i < tekst.length(); i++) {
            if (tekst.charAt(i) < ' ' || tekst.charAt(i) == DELETE) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void close() {
        if (breedten.length == 0) {
            begin();
        }
        uit.flush();
    }
}
