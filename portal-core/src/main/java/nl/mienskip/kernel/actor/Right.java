package nl.mienskip.kernel.actor;

import java.util.Optional;

/** One thing that somebody may do. Rights are checked, roles are given. */
public enum Right {
    /** May read what is for members only, and take part. */
    TAKE_PART,
    /** May open the back office or the console. */
    ENTER_ADMIN,

    NEWS_CONTRIBUTE(Section.NEWS),
    NEWS_EDIT(Section.NEWS),
    NEWS_PUBLISH(Section.NEWS),
    AGENDA_CONTRIBUTE(Section.AGENDA),
    AGENDA_EDIT(Section.AGENDA),
    AGENDA_PUBLISH(Section.AGENDA),
    PHOTOS_CONTRIBUTE(Section.PHOTOS),
    PHOTOS_EDIT(Section.PHOTOS),
    PHOTOS_PUBLISH(Section.PHOTOS),
    ASSOCIATIONS_CONTRIBUTE(Section.ASSOCIATIONS),
    ASSOCIATIONS_EDIT(Section.ASSOCIATIONS),
    ASSOCIATIONS_PUBLISH(Section.ASSOCIATIONS),
    PAGES_CONTRIBUTE(Section.PAGES),
    PAGES_EDIT(Section.PAGES),
    PAGES_PUBLISH(Section.PAGES),
    /** May say how each section is published. */
    SECTIONS_RULE,
    /** May read what readers say about the pages, and answer them; of the platform, what they say to the cooperation. */
    FEEDBACK_ANSWER,

    /** May write what the village states about privacy and accessibility. */
    NOTICES_EDIT,
    LOOK_EDIT,
    TILES_EDIT,
    MEMBERS_READ,
    MEMBERS_ADMIT,
    MEMBERS_BLOCK,
    ROLES_GRANT,
    /** May read what this village used and what its share of the bill is. */
    BILL_READ,
    /** May show residents what the portal costs and who pays. */
    BILL_PUBLISH,
    AUDIT_READ,

    /** Platform: may give any platform role to somebody else. */
    OFFICERS_APPOINT,
    /** Platform: may read the list of villages and participants. */
    TENANTS_READ,
    /** Platform: may open, suspend and change villages and participants. */
    TENANTS_OPEN,
    /** Platform: may read what every village used. */
    USAGE_READ,
    /** Platform: may leave a period out of the bill, with a reason. */
    USAGE_EXCLUDE,
    /** Platform: may read pools, keys, comparisons and statements. */
    COSTS_READ,
    /** Platform: may change pools and the key that the preview uses, and draft decisions. */
    COSTS_EDIT,
    /** Platform: may bring a draft before the supervisory board, and take a proposal back. */
    DECISIONS_PROPOSE,
    /** Platform: may let the members vote about a proposal of somebody else. */
    DECISIONS_APPROVE,
    /** Platform: may write down votes and minutes. */
    DECISIONS_RECORD;

    private final Section section;

    Right() {
        this(null);
    }

    Right(Section section) {
        this.section = section;
    }

    /** The section that this right is about; empty when it is about no content. */
    public Optional<Section> section() {
        return Optional.ofNullable(section);
    }
}
