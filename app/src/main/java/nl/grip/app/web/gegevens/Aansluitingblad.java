// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.gegevens;

import java.util.List;
import nl.grip.basis.Bedrag;
import nl.grip.inzicht.aansluiting.Aansluiting;
import nl.grip.inzicht.aansluiting.Aansluitregel;
import nl.grip.rapportage.vorm.Notatie;

/** Messages beside the ledger, line by line, newest first. */
public record Aansluitingblad(String titel, String toelichting, List<Rij> rijen) {
    public Aansluitingblad {
        rijen = List.copyOf(rijen);
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

    static Aansluitingblad van(Aansluiting aansluiting) {
        if (aansluiting.waaromNiet().isPresent()) {
            return new Aansluitingblad(
                    "Er is niets om te vergelijken", "Lees berichten en het grootboek in.", List.of());
        }
        var rest = aansluiting.onverklaard();
        return new Aansluitingblad(
                rest.equals(Bedrag.NUL)
                        ? "Elk verschil met het grootboek is verklaard"
                        : "Van het verschil met het grootboek is " + Notatie.euro(rest) + " euro niet verklaard",
                "Stand op " + Notatie.datum(aansluiting.peildatum().datum()) + ". De nieuwste maand staat bovenaan.",
                java.util.stream.IntStream.range(0, aansluiting.regels().size())
                        .mapToObj(i ->
                                aansluiting.regels().get(aansluiting.regels().size() - 1 - i))
                        .map(Aansluitingblad::rij)
                        .toList());
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
                regel.verklaring());
    }
}
