package org.gotong.programmes;

import java.util.Optional;
import org.gotong.platform.pages.Page;
import org.gotong.platform.share.SharePicture.Strip;

/** Slot: a programme's plan in small, for the picture that its shared link shows. Everything in it is open to everybody. */
public interface ProgrammeStrip {

    /** Empty when nothing is dated. */
    Optional<Strip> strip(ProgrammeSummary programme, Page page);
}
