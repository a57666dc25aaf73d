// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.aandacht.bewaren;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.grip.basis.Bedrag;
import nl.grip.basis.Peildatum;
import nl.grip.inzicht.signaal.Signalen;
import nl.grip.inzicht.signaal.bewaren.Signaalbron;
import nl.grip.opslag.Magazijn;
import nl.grip.opslag.vraag.Vragen;
import nl.grip.sturing.aandacht.Aandachtslijst;
import nl.grip.sturing.aandacht.Jaarverwachting;
import nl.grip.sturing.aandacht.Plafondstand;
import nl.grip.sturing.aandacht.Weigering;
import nl.grip.sturing.maatregel.Maatregel;
import org.jspecify.annotations.Nullable;

/** Everything of one store that asks attention. */
public record Aandachtsbron(Vragen vragen, Afhandelingen afhandelingen) {
    private static final String PLAFOND = sql("plafond.sql");
    private static final String GEWEIGERD = sql("geweigerd.sql");

    public static Aandachtsbron van(Magazijn magazijn) {
        return new Aandachtsbron(magazijn.vragen(), new Afhandelingen(magazijn.archief()));
    }

    /** What the facts of a day say; the same as long as no others come in. */
    public record Gezien(LocalDate dag, Signalen signalen, List<Plafondstand> plafonds, List<Weigering> geweigerd) {
        public Gezien {
            plafonds = List.copyOf(plafonds);
            geweigerd = List.copyOf(geweigerd);
        }
    }

    public Gezien kijk(LocalDate dag) {
        return new Gezien(dag, signalen(dag), plafonds(dag), weigeringen());
    }

    /**
     * @param maatregelen the register as it is
     * @param verwachtingen of {@link Begrotingsbewaking}
     */
    public Aandachtslijst lijst(Gezien gezien, List<Maatregel> maatregelen, List<Jaarverwachting> verwachtingen) {
        return Aandachtslijst.van(
                Stream.of(
                                Aandachtslijst.stil(gezien.signalen().lijst()),
                                Aandachtslijst.plafonds(gezien.plafonds()),
                                Aandachtslijst.maatregelen(maatregelen, gezien.dag()),
                                Aandachtslijst.bovenBegroting(verwachtingen),
                                Aandachtslijst.geweigerd(gezien.geweigerd()))
                        .flatMap(delen -> delen),
                afhandelingen.alle());
    }

    private Signalen signalen(LocalDate dag) {
        var peildatum = new Peildatum(dag);
        return Signalen.tot(Signaalbron.lees(vragen, peildatum), peildatum.laatsteHeleMaand());
    }

    private List<Plafondstand> plafonds(LocalDate dag) {
        var parameters =
                Map.of("peildatum", dag, "jaar", Integer.toString(dag.getYear()), "grens", Plafondstand.GRENS_PCT);
        return vragen.stel(PLAFOND, parameters).rijen().stream()
                .map(rij -> new Plafondstand(
                        tekst(rij, 0),
                        tekst(rij, 1),
                        dag.getYear(),
                        new Bedrag(Long.parseLong(tekst(rij, 2))),
                        new Bedrag(Long.parseLong(tekst(rij, 3))),
                        LocalDate.parse(tekst(rij, 4))))
                .toList();
    }

    private List<Weigering> weigeringen() {
        return vragen.stel(GEWEIGERD, Map.of()).rijen().stream()
                .map(rij -> new Weigering(tekst(rij, 0), tekst(rij, 1), LocalDate.parse(tekst(rij, 2)), tekst(rij, 3)))
                .toList();
    }

    private static String tekst(List<@Nullable Object> rij, int plek) {
        return Objects.toString(rij.get(plek), "");
    }

    private static String sql(String naam) {
        try (InputStream bron = Objects.requireNonNull(Aandachtsbron.class.getResourceAsStream(naam))) {
            return new String(bron.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
