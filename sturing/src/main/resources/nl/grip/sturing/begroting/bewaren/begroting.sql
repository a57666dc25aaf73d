-- SPDX-License-Identifier: EUPL-1.2
SELECT jaar, versie, coalesce(afbakening, ''), coalesce(programma, ''), coalesce(taakveld, ''), coalesce(voorziening, ''),
    lasten_baten, CAST(bedrag * 100 AS BIGINT) AS centen, structureel, prijspeil
FROM begroting
WHERE ontvangen_op <= :peildatum
ORDER BY jaar, ontvangen_op, versie, bron_id
