namespace PersecutionProfile.Web.Words;

/// <summary>What slides say besides what is prayed.</summary>
public static class SlideWords
{
    public const string Amen = "Amen";
    public const string Nothing = "Nothing to pray for is published yet";
    public const string Again = "Back to the beginning";

    public static string Place(int number, int count) => $"{number} of {count}";
}
