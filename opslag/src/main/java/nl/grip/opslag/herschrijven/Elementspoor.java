// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.herschrijven;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Follows a path through the pieces of a message; knows when the element at its end begins. */
final class Elementspoor {
    private static final Pattern VERNIETIGD =
            Pattern.compile("<\\?grip vernietigd clienten=\"(\\d+)\".*", Pattern.DOTALL);

    private final Elementpad pad;
    private final List<Map<String, Integer>> tellingen = new ArrayList<>(List.of(new HashMap<>()));
    private int gevolgd;

    Elementspoor(Elementpad pad) {
        this.pad = pad;
    }

    /** Whether this piece is the begin tag, or the whole, of the element looked for. */
    boolean isBereikt(Xmlstuk stuk) {
        switch (stuk.soort()) {
            case BEGINTAG -> open(stuk.naam());
            case EINDTAG -> sluit();
            case LEGE_TAG -> {
                open(stuk.naam());
                boolean bereikt = isBereikt();
                sluit();
                return bereikt;
            }
            case OVERIG -> telVernietigde(stuk.ruw());
            default -> {}
        }
        return isBereikt();
    }

    private boolean isBereikt() {
        return gevolgd == pad.lengte() && diepte() == gevolgd;
    }

    private int diepte() {
        return tellingen.size() - 1;
    }

    private void open(String naam) {
        int positie = tellingen.get(diepte()).merge(naam, 1, Integer::sum);
        gevolgd += gevolgd == diepte() && pad.is(gevolgd, naam, positie) ? 1 : 0;
        tellingen.add(new HashMap<>());
    }

    private void sluit() {
        tellingen.remove(diepte());
        gevolgd = Math.min(gevolgd, diepte());
    }

    /** A marker stands where a destroyed person stood: whoever comes after keeps his position. */
    private void telVernietigde(String ruw) {
        Matcher merk = VERNIETIGD.matcher(ruw);
        if (merk.matches()) {
            tellingen.get(diepte()).merge("Client", Integer.parseInt(merk.group(1)), Integer::sum);
        }
    }
}
