// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.signaal.bewaren;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.grip.basis.Peildatum;
import nl.grip.inzicht.Tussenstappen;
import nl.grip.inzicht.signaal.Signaalfeiten;
import nl.grip.inzicht.signaal.Signaalfeiten.Correctie;
import nl.grip.inzicht.signaal.Signaalfeiten.Lopend;
import nl.grip.inzicht.signaal.Signaalfeiten.Ontvangst;
import nl.grip.opslag.vraag.Vragen;
import org.jspecify.annotations.Nullable;

/** Asks the store for the facts that were known on a peildatum. */
public final class Signaalbron {
    private static final String VRAAG = vraag();

    private final List<Ontvangst> ontvangsten = new ArrayList<>();
    private final List<Lopend> lopend = new ArrayList<>();
    private final List<Correctie> correcties = new ArrayList<>();

    private Signaalbron() {}

    public static Signaalfeiten lees(Vragen vragen, Peildatum peildatum) {
        Signaalbron bron = new Signaalbron();
        vragen.stroom(VRAAG, Map.of("peildatum", peildatum.datum()), bron::neem);
        return new Signaalfeiten(bron.ontvangsten, bron.lopend, bron.correcties);
    }

    private void neem(List<@Nullable Object> rij) {
        List<String> v = rij.stream().map(String::valueOf).toList();
        long aantal = Long.parseLong(v.get(8));
        long centen = Long.parseLong(v.get(9));
        switch (v.get(0)) {
            case "ontvangst" ->
                ontvangsten.add(
                        new Ontvangst(v.get(1), v.get(2), v.get(3), maand(v.get(4)), maand(v.get(5)), aantal, centen));
            case "lopend" ->
                lopend.add(new Lopend(
                        v.get(1),
                        v.get(3),
                        maand(v.get(4)),
                        maand(v.get(5)),
                        maand(v.get(6)),
                        maand(v.get(7)),
                        aantal));
            default -> correcties.add(new Correctie(maand(v.get(5)), aantal, centen));
        }
    }

    private static YearMonth maand(String tekst) {
        return tekst.isEmpty() ? Lopend.OPEN : YearMonth.parse(tekst);
    }

    private static String vraag() {
        try (InputStream bron = Objects.requireNonNull(Signaalbron.class.getResourceAsStream("signaalfeiten.sql"))) {
            return Tussenstappen.vul(new String(bron.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
