// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.vraag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class A01_NamenInEenVraag {
    @ParameterizedTest
    @MethodSource("vragen")
    void eenNaamWordtEenNummer(String sql, String verwacht) {
        assertThat(GenoemdeParameters.parse(sql).sql()).isEqualTo(verwacht);
    }

    private static List<Arguments> vragen() {
        return List.of(
                arguments("x <= :peildatum", "x <= $1"),
                arguments("x > :van AND x <= :tot", "x > $1 AND x <= $2"),
                arguments("x = :een OR y = :twee OR z = :een", "x = $1 OR y = $2 OR z = $1"),
                arguments("x::date = :dag::date", "x::date = $1::date"),
                arguments("':geen' || :wel", "':geen' || $1"),
                arguments("'it''s :geen' || :wel", "'it''s :geen' || $1"),
                arguments("\":geen\" = :wel", "\":geen\" = $1"),
                arguments("1 /* :geen\n :geen */ + :wel", "1 /* :geen\n :geen */ + $1"),
                arguments("stap AS /* telkens */ (SELECT :wel)", "stap AS NOT MATERIALIZED (SELECT $1)"),
                arguments("'/* telkens */'", "'/* telkens */'"),
                arguments("x[1:2]", "x[1:2]"),
                arguments("'' || :wel || '$5'", "'' || $1 || '$5'"));
    }

    @Test
    void eenNaamInCommentaarTeltNiet() {
        assertThat(GenoemdeParameters.parse("SELECT 1 -- :geen\n + :wel").namen())
                .containsExactly("wel");
    }

    @Test
    void eenNaamZonderWaardeWordtGeweigerd() {
        assertThatThrownBy(() -> GenoemdeParameters.parse(":van :tot").controleer(Map.of("van", 1)))
                .hasMessage("Deze vraag mist een waarde voor: :tot");
    }

    @Test
    void eenWaardeZonderNaamWordtGeweigerd() {
        assertThatThrownBy(() -> GenoemdeParameters.parse(":van").controleer(Map.of("van", 1, "tto", 2)))
                .hasMessage("Deze vraag kent niet: :tto");
    }
}
