// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.gegevens;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.grip.basis.Bedrag;
import nl.grip.inzicht.aansluiting.Aansluiting;
import nl.grip.inzicht.aansluiting.Aansluitregel;
import nl.grip.rapportage.vorm.Notatie;

/** Messages beside the ledger, line by line and year by year, newest first. */
public record Aansluitingblad(String titel, String toelichting, List<Jaar> jaren) {
    public Aansluitingblad {
        jaren = List.copyOf(jaren);
    }

    /** @param open whether it is read at once: the newest, and every year of which not all is explained */
    public record Jaar(String kop, boolean open, List<Rij> rijen) {
        public Jaar {
            rijen = List.copyOf(rijen);
        }
    }

    public record Rij(
            String maand,
            String geboektIn,
            String taakveld,
            String berichten,
            String grootboek,
            String verschil,
            String onverklaard,
            String verklaring) {}

    /** What one month has too much, another has too little. */
    public static final String WEG_TEGEN_ELKAAR =
            "Niet elk verschil met het grootboek is verklaard; samen vallen ze tegen elkaar weg";

    private static final int JAARTAL = 4;

    static Aansluitingblad van(Aansluiting aansluiting) {
        if (aansluiting.waaromNiet().isPresent()) {
            return new Aansluitingblad(
                    "Er is niets om te vergelijken", "Lees berichten en het grootboek in.", List.of());
        }
        return new Aansluitingblad(
                titel(aansluiting),
                "Stand op " + Notatie.datum(aansluiting.peildatum().datum()) + ". De nieuwste maand staat bovenaan.",
                jaren(aansluiting.regels()));
    }

    private static String titel(Aansluiting aansluiting) {
        if (aansluiting.isVerklaard()) {
            return "Elk verschil met het grootboek is verklaard";
        }
        var rest = aansluiting.onverklaard();
        return rest.equals(Bedrag.NUL)
                ? WEG_TEGEN_ELKAAR
                : "Van het verschil met het grootboek is " + Notatie.euro(rest) + " euro niet verklaard";
    }

    private static List<Jaar> jaren(List<Aansluitregel> regels) {
        SortedMap<String, List<Aansluitregel>> perJaar = new TreeMap<>(Comparator.reverseOrder());
        regels.forEach(regel ->
                perJaar.computeIfAbsent(jaar(regel), nieuw -> new ArrayList<>()).add(0, regel));
        return perJaar.entrySet().stream()
                .map(jaar -> jaar(jaar.getKey(), jaar.getKey().equals(perJaar.firstKey()), jaar.getValue()))
                .toList();
    }

    private static String jaar(Aansluitregel regel) {
        return regel.maand().length() < JAARTAL ? regel.maand() : regel.maand().substring(0, JAARTAL);
    }

    private static Jaar jaar(String naam, boolean nieuwste, List<Aansluitregel> regels) {
        var onverklaard = regels.stream().map(Aansluitregel::onverklaard).toList();
        boolean verklaard = onverklaard.stream().allMatch(Bedrag.NUL::equals);
        var wat = verklaard
                ? "elk verschil is verklaard"
                : "niet verklaard is " + Notatie.euro(onverklaard.stream().reduce(Bedrag.NUL, Bedrag::plus)) + " euro";
        return new Jaar(
                "Hulp van " + naam + ": " + wat,
                nieuwste || !verklaard,
                regels.stream().map(Aansluitingblad::rij).toList());
    }

    private static Rij rij(Aansluitregel regel) {
        return new Rij(
                Notatie.maandVoluit(regel.maand()),
                regel.jaar(),
                regel.taakveld(),
                Notatie.euro(regel.berichten()),
                Notatie.euro(regel.grootboek()),
                Notatie.euro(regel.verschil()),
                Notatie.euro(regel.onverklaard()),
                verklaring(regel));
    }

    /** As on the command line, in the notation of the page. */
    private static String verklaring(Aansluitregel regel) {
        return regel.oorzaken().size() < 2
                ? regel.verklaring()
                : regel.oorzaken().stream()
                        .map(oorzaak -> oorzaak.naam() + " " + Notatie.euro(oorzaak.bedrag()))
                        .collect(Collectors.joining(", "));
    }
}
