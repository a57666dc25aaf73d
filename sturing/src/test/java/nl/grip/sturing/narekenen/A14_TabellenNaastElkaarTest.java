// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.narekenen;

import static nl.grip.sturing.narekenen.Nagerekend.botsingen;
import static nl.grip.sturing.narekenen.Nagerekend.met;
import static nl.grip.sturing.narekenen.Nagerekend.toetsen;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Where tables of a plan tell the same otherwise: which of them holds. */
class A14_TabellenNaastElkaarTest {
    /** The list prints 40 as 10 + 30, and so does the summary, with 20 for 30: not the total is wrong there. */
    @Test
    void eenTotaalDatEldersOpteltIsNietFout() {
        String[] lijst = {"lijst A kosten 2021 10 0", "lijst B kosten 2021 30 0", "lijst totaal kosten 2021 40 0"};
        String[] samenvatting = {"kort A kosten 2021 10 0", "kort B kosten 2021 20 0", "kort totaal kosten 2021 40 0"};
        assertThat(botsingen(Stream.of(lijst, samenvatting).flatMap(Stream::of).toArray(String[]::new)))
                .containsExactly("kort B kosten 2021 20 herhaling 30");
        assertThat(toetsen(Stream.of(lijst, samenvatting).flatMap(Stream::of).toArray(String[]::new)))
                .filteredOn(t -> t.cijfer().isMaatregeltotaal())
                .extracting(t -> t.cijfer().tabel() + " " + t.soort().code() + " " + t.toelichting())
                .containsExactly("kort klopt tabel lijst = 40", "lijst klopt som van 2 maatregelen = 40");
        assertThat(botsingen(met(samenvatting, "kort C kosten 2021 5 0")))
                .containsExactly("kort totaal kosten 2021 40 totaal 35");
    }

    /** 35 is not 10 + 20, nor the 40 of the list; 41 is the sum of neither, though both print it. */
    @Test
    void eenTotaalDatNergensOpteltIsFout() {
        String[] delen = {
            "lijst A kosten 2021 10 0", "lijst B kosten 2021 30 0", "kort A kosten 2021 10 0", "kort B kosten 2021 20 0"
        };
        assertThat(botsingen(met(met(delen, "lijst totaal kosten 2021 40 0"), "kort totaal kosten 2021 35 0")))
                .containsExactly("kort B kosten 2021 20 herhaling 30", "kort totaal kosten 2021 35 totaal 30");
        assertThat(botsingen(met(met(delen, "lijst totaal kosten 2021 41 0"), "kort totaal kosten 2021 41 0")))
                .containsExactly(
                        "kort B kosten 2021 20 herhaling 30",
                        "kort totaal kosten 2021 41 totaal 30",
                        "lijst totaal kosten 2021 41 totaal 40");
    }

    /** 9 - 3 is 6, also where 8 - 3 makes the same 5 elsewhere. */
    @Test
    void eenNettoMoetInZijnEigenTabelKloppen() {
        assertThat(botsingen(
                        "bijlage M1 kosten 2022 9 0",
                        "bijlage M1 effect 2022 -3 0",
                        "bijlage M1 netto 2022 5 0",
                        "brief M1 kosten 2022 8 0",
                        "brief M1 effect 2022 -3 0",
                        "brief M1 netto 2022 5 0"))
                .containsExactly("bijlage M1 netto 2022 5 netto 6", "brief M1 kosten 2022 8 herhaling 9");
    }

    /** The same over the years. */
    @Test
    void ookEenJaartotaalDatEldersOpteltIsNietFout() {
        assertThat(botsingen(
                        "lijst A kosten 2021 10 0",
                        "lijst A kosten 2022 30 0",
                        "lijst A kosten totaal 40 0",
                        "kort A kosten 2021 10 0",
                        "kort A kosten 2022 20 0",
                        "kort A kosten totaal 40 0"))
                .containsExactly("kort A kosten 2022 20 herhaling 30");
    }

    /** The first table says 5 for 9 - 3; the second is right, and the third repeats the first. */
    @Test
    void deTabelDieKloptGaatVoorDeTabelDieEerderStaat() {
        assertThat(botsingen(
                        "een M kosten 2022 9 0",
                        "een M effect 2022 -3 0",
                        "een M netto 2022 5 0",
                        "twee M kosten 2022 9 0",
                        "twee M effect 2022 -3 0",
                        "twee M netto 2022 6 0",
                        "drie M netto 2022 5 0"))
                .containsExactly("drie M netto 2022 5 herhaling 6", "een M netto 2022 5 netto 6");
    }

    /** The first table has no parts, and the second makes 5 of 9 - 3: the third repeats the second, with its mistake. */
    @Test
    void eenTabelMetDelenGaatVoorEenTabelZonder() {
        assertThat(botsingen(
                        "een M netto 2022 7 0",
                        "twee M kosten 2022 9 0",
                        "twee M effect 2022 -3 0",
                        "twee M netto 2022 5 0",
                        "drie M netto 2022 5 0"))
                .containsExactly("een M netto 2022 7 herhaling 6", "twee M netto 2022 5 netto 6");
    }

    /** 90 - 500 is -410, but the appendix says 100 and -400. */
    @Test
    void eenBriefDieInZichzelfKloptMoetOokMetDeBijlageKloppen() {
        assertThat(botsingen(
                        "bijlage M1 kosten 2022 100 0",
                        "bijlage M1 effect 2022 -500 0",
                        "bijlage M1 netto 2022 -400 0",
                        "brief M1 kosten 2022 90 0",
                        "brief M1 effect 2022 -500 0",
                        "brief M1 netto 2022 -410 0"))
                .containsExactly("brief M1 kosten 2022 90 herhaling 100", "brief M1 netto 2022 -410 herhaling -400");
    }
}
