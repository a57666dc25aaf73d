-- SPDX-License-Identifier: EUPL-1.2
-- The messages and tables that count, each with the day on which it was first received.
-- The key of a message is Afzender, kind and Identificatie (TR056). When two messages with other content share it, the
-- one with the lowest (ontvangen_op, inhoud) counts: whoever reads the same files in another order gets the same answer.
-- That choice is the same on every peildatum: a day that knows both knows the earliest. A table has no key but its bytes.
CREATE OR REPLACE VIEW bericht AS
SELECT inhoud, soort, domein, afzender, identificatie, ontvangen_op
FROM (
    SELECT b.inhoud, b.soort, b.domein, b.afzender, b.identificatie, o.ontvangen_op,
        row_number() OVER (
            PARTITION BY b.soort, b.afzender, CASE WHEN b.identificatie = '' THEN b.inhoud ELSE b.identificatie END
            ORDER BY o.ontvangen_op, b.inhoud) AS volgorde
    FROM beheer.bericht b
    JOIN beheer.ontvangst o ON o.inhoud = b.inhoud
) AS gerangschikt
WHERE volgorde = 1;
