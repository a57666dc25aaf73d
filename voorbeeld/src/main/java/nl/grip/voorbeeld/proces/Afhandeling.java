// SPDX-License-Identifier: EUPL-1.2
package nl.grip.voorbeeld.proces;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.grip.voorbeeld.scenario.Scenario;

/** All that is ever declared for a month of care: the first line, rejection, return, correction, indexation. */
final class Afhandeling {
    private static final double AFKEUR = 0.025;
    private static final double HERINDIENING = 0.85;

    private final Scenario scenario;
    private final Kalender kalender;
    private final Gemeente gemeente;
    private final Tarieven tarieven;
    private final Declaratiegedrag gedrag;

    Afhandeling(Scenario scenario, Kalender kalender, Gemeente gemeente, Tarieven tarieven) {
        this.scenario = scenario;
        this.kalender = kalender;
        this.gemeente = gemeente;
        this.tarieven = tarieven;
        this.gedrag = new Declaratiegedrag(scenario, gemeente);
    }

    Levermaand handelAf(Traject traject, Leverantie.Deel deel) {
        var toeval = Toeval.of(
                scenario.zaad(),
                "afhandeling",
                traject.nummer(),
                deel.maand(),
                deel.toewijzing().volgnummer());
        var dossier = new Dossier(traject, deel, toeval);
        dossier.dienIn();
        return new Levermaand(traject, deel.toewijzing(), deel.maand(), deel.volume(), dossier.regels());
    }

    /** The lines of one month of care while they are being made. */
    private final class Dossier {
        private final Traject traject;
        private final Leverantie.Deel deel;
        private final Toeval toeval;
        private final Regelboek boek = new Regelboek();

        Dossier(Traject traject, Leverantie.Deel deel, Toeval toeval) {
            this.traject = traject;
            this.deel = deel;
            this.toeval = toeval;
        }

        List<Regel> regels() {
            return boek.regels();
        }

        /** Nobody declares on an allocation before it is known: its number is on every line, and only the 301 tells it. */
        void dienIn() {
            int maand = gedrag.eersteMaand(traject.rang(), deel.maand(), toeval);
            datum(Math.max(maand, eersteNaBekend())).filter(this::isBekend).ifPresent(this::dienIn);
        }

        private int eersteNaBekend() {
            var bekend = deel.toewijzing().bekendOp();
            int maand = kalender.nummer(bekend);
            return declaratiedag(maand).isAfter(bekend) ? maand : maand + 1;
        }

        private boolean isBekend(LocalDate op) {
            return op.isAfter(deel.toewijzing().bekendOp());
        }

        private void dienIn(LocalDate op) {
            boolean beantwoord = !op.plusDays(antwoordtermijn(op)).isAfter(kalender.laatsteDag());
            if (toeval.kans(AFKEUR) && beantwoord) {
                wijsAf(op);
            } else {
                boek.debet(op, deel.volume(), tarief(op));
                volgOp(op);
            }
        }

        private void wijsAf(LocalDate op) {
            var antwoord = op.plusDays(antwoordtermijn(op));
            boek.afgewezenDebet(op, deel.volume(), tarief(op), antwoord);
            if (toeval.kans(HERINDIENING)) {
                datum(kalender.nummer(antwoord) + toeval.geheel(1, 3))
                        .filter(terug -> terug.isAfter(antwoord))
                        .ifPresent(terug -> {
                            boek.debet(terug, deel.volume(), tarief(terug));
                            volgOp(terug);
                        });
            }
        }

        /** One answer to one declaration, within ten working days (OP090x4). */
        private int antwoordtermijn(LocalDate op) {
            return Toeval.of(scenario.zaad(), "antwoord", traject.rang(), kalender.nummer(op))
                    .geheel(7, 14);
        }

        /** Correction and indexation, whichever comes first. */
        private void volgOp(LocalDate ingediend) {
            var indexatie = indexatiedatum(ingediend);
            var correctie = correctiedatum(ingediend);
            if (correctie.isPresent()
                    && indexatie.filter(i -> !i.isAfter(correctie.get())).isEmpty()) {
                corrigeer(correctie.get());
                indexatie.ifPresent(this::indexeer);
            } else {
                indexatie.ifPresent(this::indexeer);
                correctie.ifPresent(this::corrigeer);
            }
        }

        private Optional<LocalDate> correctiedatum(LocalDate ingediend) {
            if (!toeval.kans(scenario.correctieKans())) {
                return Optional.empty();
            }
            int maanden = toeval.geheel(scenario.creditVan(), scenario.creditTot());
            return datum(kalender.nummer(ingediend) + maanden).filter(op -> op.isAfter(ingediend.plusDays(14)));
        }

        private Optional<LocalDate> indexatiedatum(LocalDate ingediend) {
            return oudTarief(ingediend) ? datum(scenario.terugwerkendVerwerkt().orElseThrow()) : Optional.empty();
        }

        private void corrigeer(LocalDate op) {
            long volume = boek.crediteer(op);
            if (volume > 0 && !toeval.kans(scenario.creditVolledigKans())) {
                boek.debet(op, gecorrigeerd(volume), tarief(op));
            }
        }

        private void indexeer(LocalDate op) {
            long volume = boek.crediteer(op);
            if (volume > 0) {
                boek.debet(op, volume, tarief(op));
            }
        }

        /** Another volume than before, mostly lower; never zero. */
        private long gecorrigeerd(long volume) {
            long ander = Math.max(1, StrictMath.round(volume * (0.7 + 0.4 * toeval.uniform())));
            long nieuw = Math.min(ander, Leverantie.hoogstens(deel.toewijzing()));
            return nieuw == volume ? Math.max(1, volume - 1) : nieuw;
        }

        private long tarief(LocalDate op) {
            var v = traject.voorziening();
            int wijk = deel.toewijzing().wijk();
            return oudTarief(op)
                    ? tarieven.centenOud(v, traject.rang(), deel.maand(), wijk)
                    : tarieven.centen(v, traject.rang(), deel.maand(), wijk);
        }

        /** Care of the dienstjaar that is declared before its indexation is settled carries the tariff of last year. */
        private boolean oudTarief(LocalDate op) {
            return scenario.terugwerkendVerwerkt().isPresent()
                    && kalender.jaar(deel.maand()) == kalender.dienstjaar()
                    && deel.maand() >= scenario.indexatieMaand()
                    && kalender.nummer(op) < scenario.terugwerkendVerwerkt().getAsInt();
        }

        private Optional<LocalDate> datum(int maand) {
            var ontvangst = gedrag.ontvangst(traject.rang(), deel.maand(), maand, toeval);
            return ontvangst.isEmpty() ? Optional.empty() : Optional.of(declaratiedag(ontvangst.getAsInt()));
        }

        private LocalDate declaratiedag(int maand) {
            return kalender.maand(maand)
                    .atDay(gemeente.aanbieder(traject.rang()).declaratiedag());
        }
    }
}
