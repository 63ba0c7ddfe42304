namespace PersecutionProfile.Content;

/// <summary>What a finding is about; its name stands in parentheses at the end of a finding and in the editors' guide.</summary>
public sealed record Rule(string Name, Severity Severity)
{
    // The file itself
    public static readonly Rule FileName = Error("file-name");
    public static readonly Rule FilePlace = Error("file-place");
    public static readonly Rule FileUnreadable = Error("file-unreadable");
    public static readonly Rule FileTooLarge = Error("file-too-large");
    public static readonly Rule NotUtf8 = Error("not-utf8");
    public static readonly Rule MissingFile = Error("missing-file");
    public static readonly Rule PrivateFile = Error("private-file");
    public static readonly Rule StrayFile = Warning("stray-file");
    public static readonly Rule CopiedCharacter = Warning("copied-character");
    public static readonly Rule SymbolicLink = Error("symbolic-link");

    // The lines between the two ---
    public static readonly Rule FrontMatter = Error("front-matter");
    public static readonly Rule YamlSyntax = Error("yaml-syntax");
    public static readonly Rule YamlFeature = Error("yaml-feature");
    public static readonly Rule DuplicateKey = Error("duplicate-key");
    public static readonly Rule UnknownKey = Error("unknown-key");
    public static readonly Rule MissingKey = Error("missing-key");
    public static readonly Rule InvalidValue = Error("invalid-value");
    public static readonly Rule TypographicQuotes = Error("typographic-quotes");
    public static readonly Rule RealName = Error("real-name");
    public static readonly Rule ConflictMarker = Error("conflict-marker");
    public static readonly Rule CutAtHash = Warning("cut-at-hash");

    // Its body
    public static readonly Rule BodyNesting = Error("body-nesting");
    public static readonly Rule HeadingLevel = Error("heading-level");
    public static readonly Rule Directive = Error("directive");
    public static readonly Rule UnsafeLink = Error("unsafe-link");
    public static readonly Rule RemotePicture = Error("remote-picture");
    public static readonly Rule UnknownPhoto = Error("unknown-photo");
    public static readonly Rule PicturePlace = Error("picture-place");

    public static readonly Rule BidiOverride = Error("bidi-override");
    public static readonly Rule QuoteSource = Warning("quote-source");
    public static readonly Rule Placeholder = Error("placeholder");
    public static readonly Rule RawMark = Error("raw-mark");
    public static readonly Rule UnmeantForm = Warning("unmeant-form");

    // The people in it
    public static readonly Rule ProtectedName = Error("protected-name");
    public static readonly Rule UnlistedName = Error("unlisted-name");
    public static readonly Rule UnusedName = Warning("unused-name");
    public static readonly Rule ContactData = Warning("contact-data");
    public static readonly Rule ExactPlace = Warning("exact-place");

    // What it names
    public static readonly Rule DeadLink = Error("dead-link");
    public static readonly Rule UnknownCountry = Error("unknown-country");
    public static readonly Rule UnknownSource = Error("unknown-source");
    public static readonly Rule UnknownFigure = Error("unknown-figure");
    public static readonly Rule UnknownStory = Error("unknown-story");
    public static readonly Rule ReservedAddress = Error("reserved-address");
    public static readonly Rule AddressTaken = Error("address-taken");

    public static readonly Rule AliasTaken = Error("alias-taken");

    // The whole
    public static readonly Rule ShareMismatch = Warning("share-mismatch");
    public static readonly Rule SecondRanking = Error("second-ranking");
    public static readonly Rule CountryCode = Error("country-code");
    public static readonly Rule FutureDate = Error("future-date");
    public static readonly Rule FarDate = Warning("far-date");
    public static readonly Rule NeverShown = Warning("never-shown");
    public static readonly Rule MissingThanks = Warning("missing-thanks");
    public static readonly Rule ReviewPassed = Warning("review-passed");
    public static readonly Rule StoryCountry = Warning("story-country");
    public static readonly Rule MissingPhoto = Error("missing-photo");
    public static readonly Rule PhotoRefused = Error("photo-refused");
    public static readonly Rule PhotoBetrays = Warning("photo-betrays");
    public static readonly Rule PhotoLarge = Warning("photo-large");
    public static readonly Rule OrphanPhoto = Warning("orphan-photo");
    public static readonly Rule UncitedSource = Warning("uncited-source");
    public static readonly Rule SecondPrayer = Warning("second-prayer");

    private static Rule Error(string name) => new(name, Severity.Error);

    private static Rule Warning(string name) => new(name, Severity.Warning);
}
