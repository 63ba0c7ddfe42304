namespace PersecutionProfile.Web.Words;

/// <summary>What the page of sources says itself.</summary>
public static class SourceWords
{
    public const string Letters = "Publishers by letter";
    public const string Figures = "Figures";
}
