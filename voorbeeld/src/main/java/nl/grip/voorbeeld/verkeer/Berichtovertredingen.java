// SPDX-License-Identifier: EUPL-1.2
package nl.grip.voorbeeld.verkeer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.grip.voorbeeld.berichten.Antwoordbericht;
import nl.grip.voorbeeld.berichten.Berichtkop;
import nl.grip.voorbeeld.berichten.Declaratiebericht;
import nl.grip.voorbeeld.verkeer.Overtredingkeuze.Overtreding;

/** Rules about a declaration or an answer as a whole (iStandaarden 3.2). None of them changes what counts. */
final class Berichtovertredingen {
    private static final Pattern TOTAAL = Pattern.compile("(?s)(.*TotaalBedrag>)(\\d+)(<.*)");
    private static final Pattern EERSTE_DAG =
            Pattern.compile("(<\\w+:DeclaratiePeriode>\\s*<\\w+:Begindatum>[-0-9]+)1<");

    private Berichtovertredingen() {}

    static List<Overtreding> list() {
        return List.of(
                (paar, eerder) -> Optional.of(
                        paar.stukken(Afwijking.inTekst("TR358", "TotaalBedrag", Berichtovertredingen::totaalTeHoog))),
                (paar, eerder) -> Optional.of(Stream.of(
                        Poststuk.of(paar.declaratie()),
                        Poststuk.of(
                                paar.antwoord(),
                                Afwijking.inTekst("TR342", "TotaalBedrag", Berichtovertredingen::totaalTeHoog)))),
                (paar, eerder) -> Optional.of(paar.stukken(new Afwijking(
                        "CS340",
                        "<\\w+:DeclaratiePeriode>",
                        "Begindatum",
                        tekst -> EERSTE_DAG.matcher(tekst).replaceFirst("$12<")))),
                (paar, eerder) -> eerder.declaratieNummer().map(nummer -> zelfdeNummer(paar, nummer)),
                (paar, eerder) -> Optional.of(Stream.concat(paar.stukken(), Stream.of(zonderDeclaratie(paar)))),
                (paar, eerder) -> Optional.of(Stream.concat(paar.stukken(), Stream.of(nogEenAntwoord(paar)))));
    }

    /** The last total of the message, a cent higher. */
    private static String totaalTeHoog(String tekst) {
        return TOTAAL.matcher(tekst).replaceFirst(Berichtovertredingen::centMeer);
    }

    private static String centMeer(MatchResult m) {
        return m.group(1) + (Long.parseLong(m.group(2)) + 1) + m.group(3);
    }

    private static Stream<Poststuk> zelfdeNummer(Declaratiepaar paar, String nummer) {
        var declaratie = paar.declaratie();
        return paar.van(new Declaratiebericht(declaratie.kop(), nummer, declaratie.periode(), declaratie.prestaties()))
                .stukken(Afwijking.inBericht("TR333"));
    }

    /** TR366: everything granted of a declaration that was never sent. */
    private static Poststuk zonderDeclaratie(Declaratiepaar paar) {
        var declaratie = paar.declaratie();
        var kop = metIdentificatie(declaratie.kop(), declaratie.kop().dagtekening());
        var nooitVerzonden =
                new Declaratiebericht(kop, kop.identificatie(), declaratie.periode(), declaratie.prestaties());
        var antwoord = Antwoordbericht.of(
                metIdentificatie(paar.antwoord().kop(), paar.antwoord().kop().dagtekening()),
                nooitVerzonden,
                List.of());
        return Poststuk.of(antwoord, Afwijking.inBericht("TR366"));
    }

    private static Berichtkop metIdentificatie(Berichtkop kop, LocalDate dag) {
        return new Berichtkop(
                kop.domein(),
                kop.afzender(),
                kop.ontvanger(),
                "X" + kop.identificatie().substring(1),
                dag);
    }

    /** TR056: the answer once more, under the same number, a day later. */
    private static Poststuk nogEenAntwoord(Declaratiepaar paar) {
        var antwoord = paar.antwoord();
        var kop = antwoord.kop();
        var later = new Berichtkop(
                kop.domein(),
                kop.afzender(),
                kop.ontvanger(),
                kop.identificatie(),
                kop.dagtekening().plusDays(1));
        return new Poststuk(
                "tweede-",
                Antwoordbericht.of(later, antwoord.declaratie(), antwoord.afwijzingen()),
                List.of(Afwijking.inBericht("TR056")));
    }
}
