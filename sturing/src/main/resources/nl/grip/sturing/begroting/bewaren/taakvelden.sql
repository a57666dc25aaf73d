-- SPDX-License-Identifier: EUPL-1.2
-- The taakveld of each voorziening in a year; a kostenplaats that is no voorziening is booked on one itself.
SELECT voorziening, min(taakveld) AS taakveld
FROM (
    SELECT voorziening, taakveld FROM taakveldindeling WHERE CAST(jaar AS VARCHAR) = :jaar
    UNION ALL
    SELECT kostenplaats, taakveld
    FROM grootboek
    WHERE kostenplaats IS NOT NULL AND kostenplaats NOT IN (SELECT voorziening FROM taakveldindeling)
        AND substr(periode, 1, 4) = :jaar AND ontvangen_op <= :peildatum
) AS gevonden
GROUP BY voorziening
ORDER BY voorziening
