// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An empty list of signals is no good news while there is too little to see them by: the command says so, as the page does. */
class A64_WatOpvaltTest {
    @TempDir
    private Path map;

    @Test
    void watNogNietTeZienIsWordtGezegdNaastDeRijen() throws IOException {
        A49_RapportTest.lees(map);
        var leeg = new Proefomgeving(map);
        assertThat(leeg.grip("gegevens", "signalen", "--peildatum", "2001-12-31", "--formaat", "csv"))
                .isZero();
        assertThat(leeg.fout()).contains("Er zijn nog geen rekeningen. Lees eerst bestanden in.");
        var kort = new Proefomgeving(map);
        assertThat(kort.grip("gegevens", "signalen", "--peildatum", "2022-12-31", "--formaat", "csv"))
                .isZero();
        assertThat(kort.fout())
                .contains("Eerst moet bekend zijn wat gewoon is: wie stil wordt is te zien vanaf eind ")
                .contains("wie sneller of trager declareert vanaf eind ");
        assertThat(kort.uit().lines()).allMatch(regel -> regel.contains(";"));
    }
}
