// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class B07_WelkeToewijzingGeldt extends Magazijnles {
    private static final String TOEWIJZING =
            "bericht;toewijzingnummer;toewijzingsdatum;toewijzingstijd;ingangsdatum;einddatum;reden_wijziging;volume";

    @BeforeEach
    void vul() {
        proef.met(
                "bericht",
                "bericht;soort;afzender;identificatie;ontvangen_op",
                "t1;WMO301;9999;T1;2026-01-05",
                "t2;WMO301;9999;T2;2026-02-05",
                "t3;WMO301;9999;T3;2026-03-05");
        proef.met("toewijzing", TOEWIJZING, "t1;7;2026-01-04;10:00:00;2026-01-01;;;3");
    }

    @Test
    void deLaatsteVersieDieBekendIsGeldt() {
        proef.met("toewijzing", TOEWIJZING, "t2;7;2026-01-04;10:00:01;2026-01-01;;04;5");
        assertThat(volume("2026-02-04")).containsExactly(3L);
        assertThat(volume("2026-02-05")).containsExactly(5L);
    }

    @Test
    void eenOudereVersieDieLaterKomtVerandertNiets() {
        proef.met("toewijzing", TOEWIJZING, "t2;7;2026-01-03;23:59:59;2026-01-01;;;9");
        assertThat(volume("2026-02-05")).containsExactly(3L);
    }

    @Test
    void nogEensDezelfdeVersieVerandertNiets() {
        proef.met("toewijzing", TOEWIJZING, "t2;7;2026-01-04;10:00:00;2026-01-01;;;4");
        assertThat(volume("2026-03-05")).containsExactly(3L);
    }

    @Test
    void eenVerwijderdeToewijzingHeeftNooitBestaanZodraDatBekendIs() {
        proef.met("toewijzing", TOEWIJZING, "t3;7;2026-03-01;09:00:00;2026-01-01;2026-01-01;13;3");
        assertThat(volume("2026-03-04")).containsExactly(3L);
        assertThat(volume("2026-03-05")).isEmpty();
    }

    @Test
    void vervallenOpDeEersteDagIsOokVerwijderd() {
        proef.met("toewijzing", TOEWIJZING, "t3;7;2026-03-01;09:00:00;2026-01-01;2026-01-01;01;3");
        assertThat(volume("2026-03-05")).isEmpty();
    }

    @Test
    void eenKortereToewijzingBestaatWel() {
        proef.met("toewijzing", TOEWIJZING, "t3;7;2026-03-01;09:00:00;2026-01-01;2026-02-28;01;3");
        assertThat(volume("2026-03-05")).containsExactly(3L);
    }

    private List<Object> volume(String dag) {
        return proef
                .vraag(("SELECT volume FROM toewijzing WHERE ontvangen_op <= DATE '%s'"
                                + " AND (vervangen_op IS NULL OR vervangen_op > DATE '%s')")
                        .formatted(dag, dag))
                .stream()
                .map(rij -> rij.get(0))
                .toList();
    }
}
