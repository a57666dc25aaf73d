// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.maatregel;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.grip.app.web.maatregel.Maatregelenbron.Register;
import nl.grip.basis.Bevinding;
import nl.grip.rapportage.vorm.Notatie;
import nl.grip.sturing.maatregel.Budgetvrijval;
import nl.grip.sturing.maatregel.Centen;
import nl.grip.sturing.maatregel.Maatregel;
import nl.grip.sturing.maatregel.bestand.Maatregelenmap;

/** What a reader must know of the measures before he adds up. */
final class Kanttekeningzinnen {
    private Kanttekeningzinnen() {}

    /** Double counting and what is not known yet, of what the page adds up, said before anybody does. */
    static List<String> van(Register register) {
        return Stream.concat(
                        Stream.concat(
                                        register.bevindingen().stream().filter(b -> !b.isWeigering()),
                                        Maatregelenmap.kanttekeningen(register.keuze()).stream())
                                .map(b -> zin(b, register.maatregelen())),
                        vrijval(Budgetvrijval.van(register.maatregelen())))
                .toList();
    }

    /** By their names, for a code says nothing to who decides. */
    private static String zin(Bevinding b, List<Maatregel> maatregelen) {
        var zin = b.gevonden();
        for (var maatregel : maatregelen) {
            zin = zin.replaceAll(
                    "\\b" + Pattern.quote(maatregel.id()) + "\\b", Matcher.quoteReplacement(maatregel.naam()));
        }
        return zin.substring(0, 1).toUpperCase(Locale.ROOT) + zin.substring(1) + ". " + b.gevolg() + ".";
    }

    private static Stream<String> vrijval(Budgetvrijval vrijval) {
        if (vrijval.maatregelen().isEmpty()) {
            return Stream.of();
        }
        var onbekend = vrijval.onbekend() == 0
                ? ""
                : " Van " + Notatie.aantal(vrijval.onbekend()) + " is het bedrag niet bekend.";
        return Stream.of(
                "Bij maatregelen die niet zijn gekozen is %s opzijgezet; dat valt vrij als zij niet doorgaan.%s"
                        .formatted(Notatie.inWoorden(Centen.rond(vrijval.som())), onbekend));
    }
}
