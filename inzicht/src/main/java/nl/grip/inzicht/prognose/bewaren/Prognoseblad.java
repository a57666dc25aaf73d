// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.prognose.bewaren;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.grip.basis.Bedrag;
import nl.grip.inzicht.prognose.Prognosetabel;
import nl.grip.inzicht.prognose.Prognosetabel.Rij;
import nl.grip.inzicht.prognose.Voorspelling;
import nl.grip.inzicht.prognose.stilte.Stilte;

/** The rows of a forecast as they are kept: asked again, they are read back and not worked out again. */
public record Prognoseblad(boolean gekalibreerd, List<Stilte> stilten, List<Rij> rijen) {
    private static final String TUSSEN = ";";
    private static final String BINNEN = ",";
    private static final String MET_STILTEN = " met stilten";
    private static final int GETALLEN = 9;

    public Prognoseblad {
        stilten = List.copyOf(stilten);
        rijen = List.copyOf(rijen);
    }

    static Prognoseblad van(
            Voorspelling voorspelling,
            List<String> per,
            long zaad,
            List<Stilte> stilten,
            UnaryOperator<String> domein) {
        List<Rij> rijen = new ArrayList<>();
        Prognosetabel.van(voorspelling, per, zaad, stilten, domein).rijen(rijen::add);
        return new Prognoseblad(voorspelling.gekalibreerd(), stilten, rijen);
    }

    /** Line 1 says whether the bands are calibrated, line 2 who is silent; then one row a line: keys, part, cents. */
    byte[] bytes() {
        var tekst = new StringBuilder()
                .append(gekalibreerd)
                .append(MET_STILTEN)
                .append('\n')
                .append(stil())
                .append('\n');
        rijen.forEach(rij -> tekst.append(regel(rij)).append('\n'));
        return tekst.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Also what an earlier version kept: without silent aanbieders, its rows a number shorter. */
    static Prognoseblad lees(byte[] bytes) {
        var regels = new String(bytes, StandardCharsets.UTF_8).lines().toList();
        boolean metStilten = regels.get(0).endsWith(MET_STILTEN);
        return new Prognoseblad(
                Boolean.parseBoolean(regels.get(0).replace(MET_STILTEN, "")),
                metStilten ? stilten(regels.get(1)) : List.of(),
                regels.stream()
                        .skip(metStilten ? 2 : 1)
                        .map(regel -> rij(metStilten ? regel : regel + TUSSEN + 0))
                        .toList());
    }

    private static List<Stilte> stilten(String regel) {
        return Arrays.stream(regel.split(TUSSEN))
                .filter(deel -> !deel.isEmpty())
                .map(Prognoseblad::stilte)
                .toList();
    }

    private String stil() {
        return stilten.stream()
                .map(s -> s.aanbieder()
                        + BINNEN
                        + s.sinds()
                        + BINNEN
                        + s.gemeldOp()
                        + BINNEN
                        + s.bedrag().centen())
                .collect(Collectors.joining(TUSSEN));
    }

    private static Stilte stilte(String deel) {
        var v = deel.split(BINNEN, -1);
        return new Stilte(v[0], YearMonth.parse(v[1]), LocalDate.parse(v[2]), new Bedrag(Long.parseLong(v[3])));
    }

    private static String regel(Rij rij) {
        var centen = Stream.of(Stream.of(rij.verwacht()), rij.kwantielen().stream(), Stream.of(rij.stil()))
                .flatMap(delen -> delen)
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
                List.copyOf(bedragen.subList(1, bedragen.size() - 1)),
                bedragen.get(bedragen.size() - 1));
    }
}
