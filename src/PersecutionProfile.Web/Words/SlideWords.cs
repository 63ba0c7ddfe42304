namespace PersecutionProfile.Web.Words;

/// <summary>What slides say besides what is prayed.</summary>
public static class SlideWords
{
    public static string Place(int number, int count) => $"{number} of {count}";
}
