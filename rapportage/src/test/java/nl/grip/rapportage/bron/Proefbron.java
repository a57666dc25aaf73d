// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rapportage.bron;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.grip.basis.Bedrag;
import nl.grip.basis.Peildatum;
import nl.grip.basis.Uitkomst;
import nl.grip.inzicht.Antwoord;
import nl.grip.inzicht.Catalogus;
import nl.grip.inzicht.Vraag;
import nl.grip.inzicht.prognose.Prognosetabel;
import nl.grip.inzicht.prognose.bewaren.Prognoseblad;
import nl.grip.rapportage.vorm.Naamgeving;
import nl.grip.sturing.begroting.Begrotingsboek;
import nl.grip.sturing.duiding.Duiding;
import nl.grip.sturing.duiding.Raadsvraag;
import nl.grip.sturing.taakstelling.Taakstellingen;

/** Gives one value for each figure, whatever the breakdown; counts below ten are hidden in public. */
public final class Proefbron implements Rapportbron {
    private static final Catalogus CATALOGUS = Catalogus.laad();
    private final Map<String, Map<String, BigDecimal>> waarden = new TreeMap<>();
    private final List<Duiding> duidingen = new ArrayList<>();
    private final List<Raadsvraag> vragen = new ArrayList<>();
    private Optional<List<Prognosetabel.Rij>> verwacht = Optional.empty();
    private Begrotingsboek begroting = new Begrotingsboek(List.of());
    private Taken taken = new Taken(false, Taakstellingen.GEEN);

    public Proefbron met(String cijfer, String grootheid, String waarde) {
        waarden.computeIfAbsent(cijfer, nieuw -> new TreeMap<>()).put(grootheid, new BigDecimal(waarde));
        return this;
    }

    public Proefbron met(Duiding duiding) {
        duidingen.add(duiding);
        return this;
    }

    public Proefbron met(Raadsvraag vraag) {
        vragen.add(vraag);
        return this;
    }

    public Proefbron met(Taken andere) {
        taken = andere;
        return this;
    }

    @Override
    public Taken taken() {
        return taken;
    }

    public Proefbron metPrognose(Bedrag bedrag) {
        return metPrognose(List.of(rij(Prognosetabel.TOTAAL, Prognosetabel.TOTAAL, bedrag)));
    }

    public Proefbron metPrognose(List<Prognosetabel.Rij> rijen) {
        verwacht = Optional.of(rijen);
        return this;
    }

    public static Prognosetabel.Rij rij(String voorziening, String onderdeel, Bedrag bedrag) {
        return new Prognosetabel.Rij(
                List.of(voorziening), onderdeel, bedrag, Collections.nCopies(7, bedrag), Bedrag.NUL);
    }

    public Proefbron met(Begrotingsboek andere) {
        begroting = andere;
        return this;
    }

    @Override
    public Peildatum peildatum(Optional<Peildatum> gevraagd) {
        return gevraagd.orElse(Peildatum.of("2026-06-30"));
    }

    @Override
    public Antwoord cijfer(Vraag vraag) {
        return antwoord(vraag, false);
    }

    @Override
    public Antwoord openbaar(Vraag vraag) {
        return antwoord(vraag, true);
    }

    private Antwoord antwoord(Vraag vraag, boolean openbaar) {
        var indicator = CATALOGUS.find(vraag.indicator()).orElseThrow();
        List<Antwoord.Rij> rijen = new ArrayList<>();
        waarden.getOrDefault(vraag.indicator(), Map.of())
                .forEach((grootheid, waarde) -> rijen.add(new Antwoord.Rij(
                        List.of(),
                        grootheid,
                        Optional.empty(),
                        Optional.empty(),
                        uitkomst(waarde, openbaar),
                        Optional.empty())));
        return new Antwoord(
                indicator, vraag.peildatum().orElseThrow(), vraag.per().orElse(List.of()), rijen);
    }

    private static Uitkomst<BigDecimal> uitkomst(BigDecimal waarde, boolean openbaar) {
        return openbaar && waarde.compareTo(BigDecimal.TEN) < 0
                ? new Uitkomst.GeenCijfer<>(Uitkomst.Reden.TE_KLEINE_GROEP, "Dit aantal laten wij niet zien.")
                : new Uitkomst.Cijfer<>(waarde);
    }

    @Override
    public Uitkomst<Prognoseblad> prognose(int jaar, Peildatum dag) {
        return verwacht.<Uitkomst<Prognoseblad>>map(
                        rijen -> new Uitkomst.Cijfer<>(new Prognoseblad(true, List.of(), rijen)))
                .orElseGet(() -> new Uitkomst.GeenCijfer<>(
                        Uitkomst.Reden.TE_WEINIG_GEGEVENS, "Wij hebben vier maanden gegevens en hebben er 24 nodig."));
    }

    @Override
    public Begrotingsboek begroting(Peildatum dag) {
        return begroting;
    }

    @Override
    public Register maatregelen() {
        return new Register(false, List.of(), List.of());
    }

    @Override
    public List<Duiding> duidingen() {
        return duidingen;
    }

    @Override
    public List<Raadsvraag> raadsvragen() {
        return vragen;
    }

    @Override
    public Naamgeving namen() {
        return new Naamgeving(Map.of());
    }

    @Override
    public Verwerking verwerking() {
        return new Verwerking(List.of(), List.of(), List.of());
    }

    @Override
    public boolean voorbeeld() {
        return true;
    }
}
