// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.risico;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.grip.sturing.invoer.Gelezen;
import nl.grip.sturing.invoer.Invoertabel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class A30_RisicoTest {
    private static final String KOP = "risico;kans_laag;kans_hoog;kosten_laag;kosten_hoog\n";

    @TempDir
    Path map;

    @Test
    void verwachtIsHetMiddenVanDeKansMaalHetMiddenVanDeKosten() throws IOException {
        Risico risico = lees("brand;0.7;0.9;600000;1000000\n").rijen().get(0);
        assertThat(risico.verwacht()).isEqualByComparingTo("640000");
        assertThat(risico.laag()).isEqualByComparingTo("420000");
        assertThat(risico.hoog()).isEqualByComparingTo("900000");
    }

    @Test
    void wieEvenVeelVerwachtDeeltEenRang() throws IOException {
        List<Risico> risicos = lees("a;0.5;0.5;100;100\nb;0.25;0.25;200;200\nc;0.9;0.9;100;100\nd;0.1;0.1;1;1\n")
                .rijen();
        Risicoregister register = new Risicoregister(risicos);
        assertThat(risicos.stream().map(register::rang)).containsExactly(2, 2, 1, 4);
        assertThat(register.opVolgorde()).extracting(Risico::naam).containsExactly("c", "a", "b", "d");
        assertThat(register.totaal(Risico::verwacht)).isEqualByComparingTo("190.1");
    }

    /** 0.2 x 150 is 30 and 0.5 x 20 is 10. */
    @Test
    void deRegelsStaanOpNaamMetHunTotaal() throws IOException {
        assertThat(Risicolezer.regels(tabel("brand;0.1;0.3;100;200\nalarm;0.5;0.5;20;20\n"))
                        .rijen())
                .extracting(r -> r.naam() + " " + r.kostenLaag().euro() + " "
                        + r.kostenHoog().euro() + " " + r.verwacht().euro() + " "
                        + r.rang().map(String::valueOf).orElse("-"))
                .containsExactly(
                        "alarm 20.00 20.00 10.00 2", "brand 100.00 200.00 30.00 1", "totaal 120.00 220.00 40.00 -");
        var fout = Risicolezer.regels(tabel("totaal;0.1;0.3;100;200\n"));
        assertThat(fout.rijen()).isEmpty();
        assertThat(fout.bevindingen()).extracting(b -> b.herkomst().plaats()).containsExactly("risico");
    }

    /** What nobody wrote down is empty. */
    @Test
    void bijEenRisicoStaatWatErOverIsOpgeschreven() throws IOException {
        var kop = KOP.strip() + ";domein;oorzaak;gevolg;eigenaar\n";
        var dossier = Risicolezer.dossiers(Invoertabel.van(Files.writeString(
                        map.resolve("risico.csv"), kop + "brand;0.1;0.3;100;200;Jeugd;vonk;schade;concern\n")))
                .rijen()
                .get(0);
        assertThat(dossier)
                .isEqualTo(new Risicodossier(
                        lees("brand;0.1;0.3;100;200\n").rijen().get(0), "Jeugd", "vonk", "schade", "concern", "", ""));
    }

    @Test
    void foutenKomenTegelijk() throws IOException {
        assertThat(lees("a;0.9;0.7;1;1\na;0.1;70;2;1\n").bevindingen())
                .extracting(b -> b.herkomst().regel() + " " + b.herkomst().plaats())
                .containsExactly("2 kans_laag", "3 risico", "3 kosten_laag", "3 kans_hoog");
    }

    /** A chance that is sure or none, and a cost that is known, are no faults. */
    @Test
    void opDeGrensMagHet() throws IOException {
        assertThat(lees("a;0;0;0;0\nb;1;1;5;5\n").bevindingen()).isEmpty();
        assertThat(lees("a;0.5;1.01;0;0\n").bevindingen()).hasSize(1);
        assertThat(lees("a;-0.01;1;0;0\n").bevindingen()).hasSize(1);
    }

    @Test
    void eenVerliesGaatDePottenLangsInVolgorde() {
        Buffer buffer = new Buffer(List.of(pot("programma", 2), pot("risicoreservering", 10), pot("concern", 30)));
        assertThat(buffer.vangOp(BigDecimal.valueOf(9)))
                .containsExactly(pot("programma", 2), pot("risicoreservering", 7), pot("concern", 0), pot("tekort", 0));
        assertThat(buffer.vangOp(BigDecimal.valueOf(50))).last().isEqualTo(pot("tekort", 8));
        assertThat(buffer.totaal()).isEqualByComparingTo("42");
    }

    private static Buffer.Pot pot(String naam, long bedrag) {
        return new Buffer.Pot(naam, BigDecimal.valueOf(bedrag));
    }

    private Gelezen<Risico> lees(String regels) throws IOException {
        return Risicolezer.lees(tabel(regels));
    }

    private Invoertabel tabel(String regels) throws IOException {
        return Invoertabel.van(Files.writeString(map.resolve("risico.csv"), KOP + regels));
    }
}
