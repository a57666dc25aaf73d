// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** A lesson on a store that is empty before each case; it is opened once, which costs more than a case. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class Magazijnles {
    Proefmagazijn proef;

    @BeforeAll
    void open(@TempDir Path temp) {
        proef = new Proefmagazijn(temp);
    }

    @AfterEach
    void leeg() {
        proef.leeg();
    }

    @AfterAll
    void sluit() {
        proef.close();
    }
}
