// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.risico;

import java.math.BigDecimal;
import java.util.List;
import nl.grip.app.web.vorm.Vraagfout;
import nl.grip.sturing.risico.Buffer;
import nl.grip.sturing.risico.Risicodossier;
import nl.grip.sturing.risico.Weerstand;

/**
 * With which certainty risks must be carried, and what there is to do it with.
 *
 * @param zekerheid in percent, above 0 and below 100
 */
record Weerstandkeuze(BigDecimal zekerheid, BigDecimal programma, BigDecimal reserve) {
    private static final int TREKKINGEN = 10_000;
    private static final BigDecimal HONDERD = BigDecimal.valueOf(100);

    Weerstandkeuze {
        if (zekerheid.signum() <= 0 || zekerheid.compareTo(HONDERD) >= 0) {
            throw new Vraagfout("Zekerheid: kies een percentage boven 0 en onder 100.");
        }
    }

    double deel() {
        return zekerheid.doubleValue() / HONDERD.doubleValue();
    }

    BigDecimal beschikbaar() {
        return buffer().totaal();
    }

    Buffer buffer() {
        return new Buffer(List.of(new Buffer.Pot("het programma", programma), new Buffer.Pot("de reserve", reserve)));
    }

    Weerstand speel(List<Risicodossier> dossiers) {
        return Weerstand.simuleer(dossiers.stream().map(Risicodossier::risico).toList(), 1, TREKKINGEN);
    }
}
