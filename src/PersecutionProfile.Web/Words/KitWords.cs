namespace PersecutionProfile.Web.Words;

/// <summary>What kits say: material for one Sunday or one night.</summary>
public sealed record KitWords
{
    /// <summary>Of countries, or of a day of prayer.</summary>
    public required Func<string, string> TitleFor { get; init; }

    public required Func<string, string> DescriptionFor { get; init; }
    public required string Lead { get; init; }

    /// <summary>[The kit], in the list of a country's forms.</summary>
    public required string ListKit { get; init; }

    /// <summary>[The kit of the next day of prayer].</summary>
    public required string ListNextKit { get; init; }

    public required string BackToKit { get; init; }

    public required string Message { get; init; }
    public required string MessageHow { get; init; }

    /// <summary>[As plain text].</summary>
    public required string AsPlainText { get; init; }

    public required string Forms { get; init; }
    public required string OnePage { get; init; }
    public required string Large { get; init; }
    public required string LargePaper { get; init; }
    public required string Insert { get; init; }
    public required string InsertPaper { get; init; }
    public required string LetterInsert { get; init; }
    public required string LetterInsertPaper { get; init; }

    /// <summary>Above an insert, on screen alone.</summary>
    public required string PrintInsert { get; init; }

    public required string SlidesScreen { get; init; }
    public required string Script { get; init; }
    public required string ScriptPaper { get; init; }
    public required string PrintScript { get; init; }
    public required string Archive { get; init; }

    public required string Countries { get; init; }
    public required string OthersHaveSheet { get; init; }
    public required string Choose { get; init; }

    /// <summary>An address as an example.</summary>
    public required Func<string, string> ChooseHow { get; init; }

    /// <summary>Of an address.</summary>
    public required Func<string, string> Code { get; init; }

    /// <summary>From which minute to which.</summary>
    public required Func<string, string, string> Minutes { get; init; }

    public required string Silence { get; init; }
    public required string SilenceSay { get; init; }
    public required string Scripture { get; init; }
    public required string ScriptureSay { get; init; }
    public required Func<Passage, string> Reference { get; init; }
    public required string Story { get; init; }

    /// <summary>The title of a story.</summary>
    public required Func<string, string> Shortened { get; init; }

    public required string PointsSay { get; init; }
    public required string PrayerSay { get; init; }
    public required string Song { get; init; }
    public required string SongSay { get; init; }
    public required string Closing { get; init; }
    public required string ClosingSay { get; init; }

    public required string Children { get; init; }
    public required string ChildrenPaper { get; init; }
    public required string ChildrenTitle { get; init; }
    public required string Meaning { get; init; }
    public required string Younger { get; init; }
    public required string Older { get; init; }
    public required string MeaningForYounger { get; init; }
    public required string MeaningForOlder { get; init; }
    public required string ShortPrayers { get; init; }
    public required string FirstPrayer { get; init; }
    public required string SecondPrayer { get; init; }
    public required string ThirdPrayer { get; init; }
    public required string Draw { get; init; }
    public required string DrawHow { get; init; }
    public required string ForAdults { get; init; }
    public required string LeaveOut { get; init; }
}

/// <summary>What a leader reads from the group's own Bible.</summary>
public enum Passage
{
    Hebrews13,
    Psalm10,
    Matthew5,
    Romans12,
}
