// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.inlezen;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import nl.grip.basis.Bedrag;
import nl.grip.basis.Burgerservicenummer;
import nl.grip.bronnen.Oordeel;
import nl.grip.bronnen.Oordeel.Kop;

/**
 * One row of {@code grip inlezen}: what became of one file. The columns are those of the contract, section 1.
 *
 * @param bestand path as given, digit runs that pass the elfproef masked
 * @param soort empty when it could not be told, as are {@code release} and {@code afzender}
 * @param ontvangenBron {@code envelop}, {@code dagtekening} or {@code bestand}
 * @param rijen fact rows found; {@code aanvaard + geweigerd = rijen}
 * @param bedrag of the accepted rows, where the kind has money
 * @param reden one Dutch sentence; empty when read
 */
public record Inleesregel(
        String bestand,
        String sha256,
        String soort,
        String release,
        String afzender,
        Optional<LocalDate> ontvangenOp,
        String ontvangenBron,
        long rijen,
        long aanvaard,
        long geweigerd,
        Optional<Bedrag> bedrag,
        Inleesuitkomst uitkomst,
        String reden) {

    static Inleesregel of(Oordeel oordeel, Inleesuitkomst uitkomst, String reden) {
        Optional<Kop> kop = oordeel.kop();
        boolean gelezen = uitkomst == Inleesuitkomst.GELEZEN;
        boolean geweigerd = uitkomst == Inleesuitkomst.GEWEIGERD;
        return new Inleesregel(
                Burgerservicenummer.afgeschermd(oordeel.bestand()),
                oordeel.sha256(),
                kop.map(Kop::soort).orElse(""),
                kop.map(Kop::release).orElse(""),
                kop.map(Kop::afzender).orElse(""),
                kop.map(Kop::ontvangenOp),
                kop.map(k -> k.ontvangenBron().name().toLowerCase(Locale.ROOT)).orElse(""),
                gelezen || geweigerd ? oordeel.rijen() : 0,
                gelezen ? oordeel.rijen() - oordeel.overgeslagen() : 0,
                gelezen ? oordeel.overgeslagen() : geweigerd ? oordeel.rijen() : 0,
                gelezen ? oordeel.bedrag() : Optional.empty(),
                uitkomst,
                Burgerservicenummer.afgeschermd(reden));
    }
}
