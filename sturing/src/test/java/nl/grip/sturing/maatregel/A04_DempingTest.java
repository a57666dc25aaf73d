// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.maatregel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import nl.grip.sturing.maatregel.Demping.Besparing;
import org.junit.jupiter.api.Test;

class A04_DempingTest {
    @Test
    void deTweedeBespaartOpWatDeEersteOverlaat() {
        assertThat(Demping.samen(List.of(op(100, "4.2"), op(100, "2.1")))).isEqualByComparingTo("6.2118");
    }

    @Test
    void eenEnkeleBesparingBlijftHeel() {
        assertThat(Demping.samen(List.of(op(100, "150")))).isEqualByComparingTo("150");
        assertThat(Demping.samen(List.of())).isEqualByComparingTo("0");
    }

    @Test
    void eenKleineGroepLigtInEenGrote() {
        // 50 of 100 is gone; the other saves 10% of 1000, of which 50 is no longer there
        assertThat(Demping.samen(List.of(op(1000, "100"), op(100, "50")))).isEqualByComparingTo("145");
    }

    @Test
    void deVolgordeMaaktNietUit() {
        List<Besparing> heen = List.of(op(100, "10"), op(200, "50"), op(100, "5"), op(100, "120"));
        List<Besparing> terug = List.of(op(100, "120"), op(100, "5"), op(200, "50"), op(100, "10"));
        assertThat(Demping.samen(heen)).isEqualByComparingTo(Demping.samen(terug));
    }

    private static Besparing op(long grondslag, String bedrag) {
        return new Besparing(new BigDecimal(bedrag), BigDecimal.valueOf(grondslag));
    }
}
