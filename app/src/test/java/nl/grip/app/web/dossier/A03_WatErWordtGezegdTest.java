// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.grip.app.web.cijfer.Cijferantwoord;
import nl.grip.app.web.cijfer.Cijferbron;
import nl.grip.app.web.cijfer.Cijferkeuze;
import nl.grip.app.web.cijfer.Openbaar;
import nl.grip.app.web.rol.Bezoek;
import nl.grip.app.web.rol.Rol;
import nl.grip.app.web.rol.Rollentabel;
import nl.grip.basis.Peildatum;
import nl.grip.basis.Uitkomst;
import nl.grip.basis.Uitkomst.GeenCijfer;
import nl.grip.basis.Uitkomst.Reden;
import nl.grip.inzicht.Antwoord;
import nl.grip.inzicht.Catalogus;
import nl.grip.inzicht.Indicator;
import nl.grip.rapportage.vorm.Naamgeving;
import org.junit.jupiter.api.Test;

/** The sentences above a list and a page: true of what is shown, and no more told than that. */
class A03_WatErWordtGezegdTest {
    private static final Catalogus CATALOGUS = Catalogus.laad();
    private static final Bezoek REGIO = new Bezoek(Rol.REGIO, true, Rollentabel.laad());

    @Test
    void watVerborgenIsKanMeerZijn() {
        assertThat(new Lijstmaker(Dossiersoort.VOORZIENING, new Bron(true))
                        .maak()
                        .titel())
                .isEqualTo("Van wat wij laten zien kost 10 het meest: 120 euro in een jaar");
        assertThat(new Lijstmaker(Dossiersoort.VOORZIENING, new Bron(false))
                        .maak()
                        .titel())
                .isEqualTo("20 kost het meest: 500 euro in een jaar");
    }

    /** What may be seen of the year may be expected of it as well. */
    @Test
    void deVerwachtingStaatErAlsHetJaarTeZienIs() {
        var bijlagen = new Dossierbijlagen(new DrieSoorten(), new DrieSoorten(), REGIO);
        assertThat(bijlagen.vooruit(Dossiersoort.VOORZIENING, "10")).isPresent();
        assertThat(bijlagen.vooruit(Dossiersoort.VOORZIENING, "20"))
                .as("van een aanbieder")
                .isEmpty();
        assertThat(bijlagen.vooruit(Dossiersoort.VOORZIENING, "40"))
                .as("wat er anders van af te trekken is")
                .isEmpty();
        assertThat(bijlagen.vooruit(Dossiersoort.VOORZIENING, "30"))
                .as("die er niet is")
                .isEmpty();
    }

    @Test
    void eenEigennaamHoudtZijnHoofdletter() {
        var uitgaven = CATALOGUS.find("uitgaven").orElseThrow().kop();
        assertThat(Dossiermaker.vervolg("Zorg en Co is het hoogst", uitgaven)).isEqualTo(": Zorg en Co is het hoogst");
        assertThat(Dossiermaker.vervolg(uitgaven.naam() + " in mei 2026: 5 euro", uitgaven))
                .isEqualTo(", uitgaven in mei 2026: 5 euro");
    }

    @Test
    void eenVergelijkingIsEnkelvoud() {
        assertThat(Naastanderen.conclusie("A", List.of(rij(0))))
                .contains("A is bij de enige vergelijking niet duurder dan het midden van de anderen");
        assertThat(Naastanderen.conclusie("A", List.of(rij(3))))
                .contains("A is bij de enige vergelijking duurder dan het midden van de anderen");
        assertThat(Naastanderen.conclusie("A", List.of(rij(0), rij(-2))))
                .contains("A is bij geen van de 2 vergelijkingen duurder dan het midden van de anderen");
    }

    private static Dossierblad.Rij rij(long procent) {
        return new Dossierblad.Rij("Hulp", "1", "1", Optional.of(procent), "");
    }

    /** Two voorzieningen in one month. @param verborgen whether the dearest, 20, is withheld */
    private record Bron(boolean verborgen) implements Cijferbron {
        @Override
        public List<Indicator> list() {
            return CATALOGUS.list();
        }

        @Override
        public Optional<Cijferantwoord> find(Cijferkeuze keuze) {
            var per = keuze.per().orElseThrow();
            return CATALOGUS
                    .find(keuze.naam())
                    .map(indicator -> new Cijferantwoord(
                            keuze,
                            new Antwoord(indicator, Peildatum.of("2026-12-31"), per, rijen(indicator, per)),
                            Optional.empty(),
                            per,
                            new Naamgeving(Map.of())));
        }

        private List<Antwoord.Rij> rijen(Indicator indicator, List<String> per) {
            return indicator.kop().grootheden().stream()
                    .flatMap(grootheid -> per.contains("maand")
                            ? Stream.of(rij("2026-01", grootheid, getal(620)))
                            : Stream.of(
                                    rij("10", grootheid, getal(120)),
                                    rij("20", grootheid, verborgen ? geheim() : getal(500))))
                    .toList();
        }

        private static Antwoord.Rij rij(String sleutel, String grootheid, Uitkomst<BigDecimal> waarde) {
            return new Antwoord.Rij(
                    List.of(sleutel), grootheid, Optional.empty(), Optional.empty(), waarde, Optional.empty());
        }

        private static Uitkomst<BigDecimal> getal(long waarde) {
            return new Uitkomst.Cijfer<>(BigDecimal.valueOf(waarde));
        }

        private static Uitkomst<BigDecimal> geheim() {
            return new GeenCijfer<>(Reden.TE_KLEINE_GROEP, Openbaar.ZIN);
        }
    }
}
