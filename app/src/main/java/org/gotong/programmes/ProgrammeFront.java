package org.gotong.programmes;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import org.gotong.platform.front.FrontGap;
import org.gotong.platform.front.FrontNumber;
import org.gotong.platform.pages.Page;

/** Slot: what a module knows of the programmes that the front page shows. Everything in it is open to everybody. */
public interface ProgrammeFront {

    /** Asked for once a request, with the newest programmes. */
    Added of(List<ProgrammeSummary> programmes, Page page);

    /**
     * @param pictures a picture for the card of each programme of which there is something to draw
     * @param numbers of all these programmes together
     */
    record Added(Map<ProgrammeId, Content> pictures, List<FrontNumber> numbers, List<FrontGap> gaps) {}
}
