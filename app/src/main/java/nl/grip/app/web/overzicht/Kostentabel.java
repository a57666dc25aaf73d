// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.overzicht;

import java.util.List;
import java.util.Optional;
import nl.grip.app.web.vorm.Adres;
import nl.grip.basis.Bedrag;
import nl.grip.basis.Uitkomst.Cijfer;
import nl.grip.rapportage.vorm.Notatie;

/**
 * Cost per voorziening and month. Every amount leads to where it comes from.
 *
 * @param maanden the heads of the columns, after the name and before the total
 * @param onder the row with totals
 * @param volledigheid per month, such as {@code 94%}; a dash when it cannot be told
 */
public record Kostentabel(List<Kop> maanden, List<Rij> rijen, Rij onder, List<String> volledigheid) {

    public record Kop(String naam, String jaar) {}

    public record Rij(String naam, List<Optional<Cel>> cellen, Cel totaal) {}

    /**
     * @param tekst in whole euros
     * @param waarde to the cent, decimal point
     * @param herkomst the page that shows where it comes from; empty for who may not go there
     */
    public record Cel(String tekst, String waarde, String herkomst) {}

    static Kostentabel van(Kosten kosten, boolean metHerkomst) {
        var wegen = new Wegwijzer(kosten, metHerkomst);
        return new Kostentabel(
                kosten.maanden().stream().map(Kostentabel::kop).toList(),
                kosten.voorzieningen().stream()
                        .map(voorziening -> rij(kosten, voorziening, wegen))
                        .toList(),
                onder(kosten, wegen),
                kosten.maanden().stream().map(Kostentabel::volledigheid).toList());
    }

    private static Kop kop(Kosten.Maand maand) {
        return new Kop(
                Notatie.maandKort(maand.maand()), Integer.toString(maand.maand().getYear()));
    }

    private static Rij rij(Kosten kosten, Kosten.Voorziening voorziening, Wegwijzer wegen) {
        var cellen = kosten.maanden().stream()
                .map(Kosten.Maand::maand)
                .map(maand -> Optional.ofNullable(voorziening.bedragen().get(maand))
                        .map(bedrag -> cel(bedrag, wegen.naar(voorziening.code(), maand.toString()))))
                .toList();
        return new Rij(
                voorziening.naam(), cellen, cel(voorziening.totaal(), wegen.naar(voorziening.code(), wegen.periode())));
    }

    private static Rij onder(Kosten kosten, Wegwijzer wegen) {
        var cellen = kosten.maanden().stream()
                .map(maand -> Optional.of(
                        cel(maand.bedrag(), wegen.naar("", maand.maand().toString()))))
                .toList();
        return new Rij("Totaal", cellen, cel(totaal(kosten), wegen.naar("", wegen.periode())));
    }

    private static Bedrag totaal(Kosten kosten) {
        return kosten.totaal() instanceof Cijfer<Bedrag> totaal ? totaal.waarde() : Bedrag.NUL;
    }

    private static Cel cel(Bedrag bedrag, Adres herkomst) {
        return new Cel(Notatie.heleEuro(bedrag), bedrag.euro(), herkomst.tekst());
    }

    private static String volledigheid(Kosten.Maand maand) {
        return maand.volledigheid().map(deel -> Notatie.procent(deel) + "%").orElse("–");
    }

    /** From an amount to its trace: the same choice, and the place in the table. */
    private record Wegwijzer(Kosten kosten, boolean metHerkomst) {
        Adres naar(String voorziening, String maand) {
            if (!metHerkomst) {
                return Adres.van("");
            }
            return Adres.van("/inzicht/uitgaven/herkomst")
                    .met("maand", maand)
                    .met("voorziening", voorziening)
                    .met("domein", kosten.keuze().domein().map(d -> d.code()).orElse(""))
                    .met("grootheid", "gedeclareerd")
                    .met("peildatum", kosten.peildatum().datum().toString());
        }

        String periode() {
            var maanden = kosten.maanden();
            return maanden.isEmpty()
                    ? ""
                    : maanden.get(0).maand() + ".."
                            + maanden.get(maanden.size() - 1).maand();
        }
    }
}
