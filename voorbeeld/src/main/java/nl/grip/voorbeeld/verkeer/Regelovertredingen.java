// SPDX-License-Identifier: EUPL-1.2
package nl.grip.voorbeeld.verkeer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.grip.basis.Bedrag;
import nl.grip.basis.Periode;
import nl.grip.voorbeeld.berichten.Prestatie;
import nl.grip.voorbeeld.verkeer.Overtredingkeuze.Overtreding;

/** Rules about one line of a declaration (iStandaarden 3.2). The line is one more, and is rejected with a code of WJ001. */
final class Regelovertredingen {
    private static final long ONBEKENDE_TOEWIJZING = 900_000_000L;

    private Regelovertredingen() {}

    static List<Overtreding> list() {
        return List.of(
                uitDebet("TR346", "Bedrag", "9346", p -> p.withBedrag(p.bedrag().plus(new Bedrag(1_000)))),
                uitDebet(
                        "TR338",
                        "Prestatie",
                        "9338",
                        p -> p.withToewijzing(ONBEKENDE_TOEWIJZING + p.toewijzingNummer())),
                uitDebet("TR323", "Prestatie", "8017", p -> credit(p, "0" + p.referentie())),
                (paar, eerder) -> paar.findDebet().map(debet -> dubbelInBericht(paar, debet)),
                uitDebet("TR319", "Einddatum", "9319", Regelovertredingen::overDeMaandgrens),
                (paar, eerder) -> paar.findDebet().map(debet -> dubbeleDebet(paar, debet)),
                (paar, eerder) -> eerder.debet()
                        .filter(oud -> !paar.crediteert(oud))
                        .map(oud -> kopieVan(paar, oud).withReferentie(oud.referentie(), Optional.empty()))
                        .map(fout -> geplant(paar, fout, "TR314", "Prestatie", "8021")),
                (paar, eerder) -> eerder.gecrediteerd()
                        .flatMap(oud -> paar.findDebet().map(p -> credit(Declaratiepaar.kopie(p), oud)))
                        .map(fout -> geplant(paar, fout, "TR390", "Prestatie", "9390")),
                (paar, eerder) -> eerder.afgewezen()
                        .map(oud -> oud.gecrediteerd(oud.referentie() + "P"))
                        .map(fout -> geplant(paar, fout, "OP360", "Prestatie", "8017")),
                (paar, eerder) -> paar.findDebet().map(debet -> verkeerdBsn(paar, debet)));
    }

    private static Overtreding uitDebet(
            String code, String element, String retourcode, UnaryOperator<Prestatie> maakFout) {
        return (paar, eerder) -> paar.findDebet()
                .map(Declaratiepaar::kopie)
                .map(maakFout)
                .map(fout -> geplant(paar, fout, code, element, retourcode));
    }

    private static Stream<Poststuk> geplant(
            Declaratiepaar paar, Prestatie fout, String code, String element, String retourcode) {
        return paar.metAfgewezen(fout, retourcode).stukken(Afwijking.inRegel(code, fout.referentie(), element));
    }

    private static Prestatie kopieVan(Declaratiepaar paar, Prestatie anders) {
        return Declaratiepaar.kopie(paar.findDebet().orElse(anders));
    }

    private static Prestatie credit(Prestatie regel, String vorige) {
        return regel.withReferentie(regel.referentie(), Optional.of(vorige))
                .withBedrag(regel.bedrag().tegengesteld());
    }

    /** TR314: not rejected, for then the line that is right would be rejected with it; only the first counts. */
    private static Stream<Poststuk> dubbelInBericht(Declaratiepaar paar, Prestatie debet) {
        var fout = Declaratiepaar.kopie(debet).withReferentie(debet.referentie(), Optional.empty());
        return paar.met(fout).stukken(Afwijking.inRegel("TR314", debet.referentie(), "ReferentieNummer"));
    }

    /** TR416: a second debit over the same days. */
    private static Stream<Poststuk> dubbeleDebet(Declaratiepaar paar, Prestatie debet) {
        var fout = Declaratiepaar.kopie(debet).withPeriode(debet.periode(), 1);
        return geplant(paar, fout, "TR416", "ToewijzingNummer", "9389");
    }

    private static Prestatie overDeMaandgrens(Prestatie regel) {
        var periode = regel.periode();
        return regel.withPeriode(
                new Periode(periode.begin(), periode.begin().plusMonths(1).withDayOfMonth(3)), regel.volume());
    }

    /** CS002, in the declaration and in the answer, which repeats the line. */
    private static Stream<Poststuk> verkeerdBsn(Declaratiepaar paar, Prestatie debet) {
        var fout = Declaratiepaar.kopie(debet).withBsn(zonderElfproef(debet.bsn()));
        var meer = paar.metAfgewezen(fout, "8187");
        var afwijking = new Afwijking("CS002", ":Bsn>" + fout.bsn() + "<", "Bsn", UnaryOperator.identity());
        return Stream.of(Poststuk.of(meer.declaratie(), afwijking), Poststuk.of(meer.antwoord(), afwijking));
    }

    /** Another last digit: the elfproef of a valid number no longer comes out. */
    private static String zonderElfproef(String bsn) {
        int laatste = (Integer.parseInt(bsn.substring(8)) + 1) % 10;
        return String.format(Locale.ROOT, "%s%d", bsn.substring(0, 8), laatste);
    }
}
