// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.prognose.bewaren;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.grip.basis.Bedrag;
import nl.grip.inzicht.prognose.Prognosetabel;
import nl.grip.inzicht.prognose.Prognosetabel.Rij;
import nl.grip.inzicht.prognose.Voorspelling;

/** The rows of a forecast as they are kept: asked again, they are read back and not worked out again. */
public record Prognoseblad(boolean gekalibreerd, List<Rij> rijen) {
    private static final String TUSSEN = ";";
    private static final int GETALLEN = 8;

    public Prognoseblad {
        rijen = List.copyOf(rijen);
    }

    static Prognoseblad van(Voorspelling voorspelling, List<String> per, long zaad, UnaryOperator<String> domein) {
        List<Rij> rijen = new ArrayList<>();
        Prognosetabel.van(voorspelling, per, zaad, domein).rijen(rijen::add);
        return new Prognoseblad(voorspelling.gekalibreerd(), rijen);
    }

    /** The first line says whether the bands are calibrated; then one row a line: keys, part, cents. */
    byte[] bytes() {
        var tekst = new StringBuilder().append(gekalibreerd).append('\n');
        rijen.forEach(rij -> tekst.append(regel(rij)).append('\n'));
        return tekst.toString().getBytes(StandardCharsets.UTF_8);
    }

    static Prognoseblad lees(byte[] bytes) {
        var regels = new String(bytes, StandardCharsets.UTF_8).lines().toList();
        return new Prognoseblad(
                Boolean.parseBoolean(regels.get(0)),
                regels.stream().skip(1).map(Prognoseblad::rij).toList());
    }

    private static String regel(Rij rij) {
        var centen = Stream.concat(Stream.of(rij.verwacht()), rij.kwantielen().stream())
                .map(bedrag -> String.valueOf(bedrag.centen()));
        return String.join(
                TUSSEN,
                Stream.of(rij.sleutel().stream(), Stream.of(rij.onderdeel()), centen)
                        .flatMap(delen -> delen)
                        .toList());
    }

    private static Rij rij(String regel) {
        var velden = Arrays.asList(regel.split(TUSSEN, -1));
        int onderdeel = velden.size() - GETALLEN - 1;
        var bedragen = velden.subList(onderdeel + 1, velden.size()).stream()
                .map(centen -> new Bedrag(Long.parseLong(centen)))
                .toList();
        return new Rij(
                List.copyOf(velden.subList(0, onderdeel)),
                velden.get(onderdeel),
                bedragen.get(0),
                List.copyOf(bedragen.subList(1, bedragen.size())));
    }
}
