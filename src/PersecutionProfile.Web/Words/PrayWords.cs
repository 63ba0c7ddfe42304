namespace PersecutionProfile.Web.Words;

/// <summary>What pages of prayer and their forms say.</summary>
public static class PrayWords
{
    public const string Together = "Everyone who prays here on this day prays for the same country.";
    public const string NoneOpen = "No prayer point is open on this day.";
    public const string Sheet = "A sheet to print";
    public const string Slides = "Slides";

    /// <summary>Of a form that does not say what it is.</summary>
    public const string NeutralTitle = "Notes";

    public const string NoHeaders =
        "In its print window, switch off headers and footers: they would print the address of this page and the date.";

    /// <summary>Before the links to its forms.</summary>
    public static string FormsOf(string country) => $"{country} in other forms:";
}
