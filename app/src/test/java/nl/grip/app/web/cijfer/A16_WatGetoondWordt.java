// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.cijfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.grip.inzicht.Catalogus;
import nl.grip.inzicht.Inzicht;
import nl.grip.opslag.Instellingen;
import nl.grip.opslag.Magazijn;
import nl.grip.rapportage.vorm.Naamgeving;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is shown of an answer to who sees no small groups is worked out once, whoever asks, and holds as long as the answer. */
class A16_WatGetoondWordt {
    private final Antwoordgeheugen geheugen = new Antwoordgeheugen();
    private final List<Antwoordgeheugen> gevraagd = new ArrayList<>();
    private Magazijn magazijn;
    private Magazijncijfers cijfers;

    @BeforeEach
    void open(@TempDir Path map) {
        var catalogus = Catalogus.laad();
        magazijn = Magazijn.open(map, Instellingen.standaard());
        cijfers = new Magazijncijfers(catalogus, geheugen, waar -> {
            gevraagd.add(waar);
            var inzicht = new Inzicht(magazijn.vragen(), catalogus, LocalDate.of(2026, 12, 31));
            return new Cijfervragen(
                    inzicht, catalogus, new Naamgeving(Map.of()), waar, cijfer -> "stand", LocalDate.of(2026, 12, 31));
        });
    }

    @AfterEach
    void sluit() {
        magazijn.close();
    }

    @Test
    void hetzelfdeAntwoordWordtEenKeerNagegaan() {
        var een = cijfers.openbaar(vraag(""));
        var twee = cijfers.openbaar(vraag(""));
        assertThat(twee.delen()).isSameAs(een.delen());
        assertThat(zijdelings()).isEqualTo(1);
    }

    @Test
    void wieEenAndereGrootheidKiestZietDieKeuzeVanHetzelfdeAntwoord() {
        var bedragen = cijfers.openbaar(vraag(""));
        var anders = cijfers.openbaar(vraag("gecorrigeerd"));
        assertThat(anders.delen()).isSameAs(bedragen.delen());
        assertThat(anders.keuze().grootheid()).isEqualTo("gecorrigeerd");
    }

    /** What is asked to guard an amount does not push out what people ask. */
    @Test
    void watErVoorGevraagdWordtKomtNietInHetGeheugen() {
        cijfers.openbaar(vraag(""));
        assertThat(zijdelings()).isEqualTo(1);
        assertThat(gevraagd.stream().filter(geheugen::equals)).hasSize(1);
    }

    private long zijdelings() {
        return gevraagd.stream().filter(waar -> !waar.equals(geheugen)).count();
    }

    private Cijferantwoord vraag(String grootheid) {
        return cijfers.find(Cijferkeuze.zonder("uitgaven", grootheid)).orElseThrow();
    }
}
