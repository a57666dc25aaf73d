// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen.berichten;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import nl.grip.basis.Bedrag;
import nl.grip.bronnen.Feitrij;
import nl.grip.bronnen.Oordeel.OntvangenBron;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class A03_DeclaratieTest {
    private final Eigenbericht.Gelezen gelezen = Eigenbericht.lees(Eigenbericht.tekst("JW323"));

    @Test
    void elkePrestatieIsEenRijOpHaarEigenRegel() {
        assertThat(gelezen.rijen("declaratieregel"))
                .extracting(Feitrij::nummer, Feitrij::regel, Feitrij::plaats)
                .containsExactly(
                        tuple(1, 34, "Bericht/Declaratie/Clienten/Client[1]/Prestaties/Prestatie[1]"),
                        tuple(2, 53, "Bericht/Declaratie/Clienten/Client[1]/Prestaties/Prestatie[2]"),
                        tuple(3, 78, "Bericht/Declaratie/Clienten/Client[2]/Prestaties/Prestatie[1]"));
    }

    @Test
    void kostenHorenBijDeMaandVanLevering() {
        assertThat(kolom("leverperiode")).containsExactly("2026-02", "2026-01", "2026-02");
    }

    @Test
    void creditDraaitBedragEnVolumeOm() {
        assertThat(kolom("bedrag")).containsExactly(15120L, -6600L, 2000L);
        assertThat(kolom("volume")).containsExactly(120L, -60L, 2000L);
        assertThat(gelezen.oordeel().bedrag()).contains(new Bedrag(15120 - 6600 + 2000));
    }

    @Test
    void eenBsnWordtEenPseudoniem() {
        assertThat(kolom("client")).containsExactly("client-006", "client-006", "client-018");
        assertThat(gelezen.toString()).doesNotContain("999900006");
    }

    @Test
    void watErNietStaatIsLeeg() {
        assertThat(kolom("tarief")).containsExactly(126L, 110L, null);
        assertThat(kolom("vorige_referentie")).containsExactly(null, "R-0000", null);
    }

    @Test
    void deDeclaratieZelfIsOokEenFeitMaarTeltNietAlsRij() {
        assertThat(gelezen.rijen("declaratie")).hasSize(1).allSatisfy(rij -> {
            assertThat(rij.waarden())
                    .containsExactly(
                            "Jeugd",
                            "9901",
                            "90000001",
                            "D2026-02",
                            "DN202602",
                            LocalDate.of(2026, 2, 1),
                            LocalDate.of(2026, 2, 28),
                            LocalDate.of(2026, 3, 4),
                            10520L);
        });
        assertThat(gelezen.oordeel().rijen()).isEqualTo(3);
    }

    @Test
    void deKopZegtWatHetIsVanWieEnWanneer() {
        var kop = gelezen.oordeel().kop().orElseThrow();
        assertThat(List.of(kop.soort(), kop.release(), kop.afzender(), kop.identificatie()))
                .containsExactly("JW323", "3.2", "90000001", "D2026-02");
        assertThat(kop.ontvangenOp()).isEqualTo(LocalDate.of(2026, 3, 5));
        assertThat(kop.ontvangenBron()).isEqualTo(OntvangenBron.DAGTEKENING);
        assertThat(kop.inhoud()).isEqualTo(gelezen.oordeel().sha256()).hasSize(64);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\n"})
    void regelsZijnDieVanEenTekstverwerker(String regeleinde) {
        var tekst = Eigenbericht.tekst("WMO323").replace("\n", regeleinde);
        assertThat(Eigenbericht.lees(tekst).rijen("declaratieregel"))
                .extracting(Feitrij::regel)
                .containsExactly(34, 53, 78);
    }

    private List<Object> kolom(String naam) {
        return gelezen.rijen("declaratieregel").stream()
                .map(rij -> waarde(rij, naam))
                .collect(java.util.stream.Collectors.toList());
    }

    static Object waarde(Feitrij rij, String kolom) {
        var namen = rij.soort().kolommen().stream().map(k -> k.naam()).collect(java.util.stream.Collectors.toList());
        return rij.waarden().get(namen.indexOf(kolom));
    }
}
