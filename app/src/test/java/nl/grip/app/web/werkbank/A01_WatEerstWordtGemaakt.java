// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.werkbank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What is asked first is made first, whoever laid it down first; what takes longest is made last. */
class A01_WatEerstWordtGemaakt {
    @Test
    void vooraanDanGewoonDanAchteraan() throws InterruptedException {
        List<String> gemaakt = new CopyOnWriteArrayList<>();
        try (var werkbank = new Werkbank(() -> "feiten")) {
            werkbank.legAchteraan(() -> gemaakt.add("terugblik"));
            werkbank.leg(() -> gemaakt.add("prognose"));
            werkbank.leg(() -> gemaakt.add("signalen"));
            werkbank.legVooraan(() -> gemaakt.add("kosten"));
            werkbank.start();
            for (int i = 0; i < 600 && !werkbank.isKlaar(); i++) {
                TimeUnit.MILLISECONDS.sleep(50);
            }
        }
        assertThat(gemaakt).containsExactly("kosten", "prognose", "signalen", "terugblik");
    }
}
