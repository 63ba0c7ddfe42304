namespace PersecutionProfile.Web.Settings;

/// <summary>What browsers and those in between may keep; the setting <c>Caching</c>.</summary>
public enum Caching
{
    /// <summary>They keep a page and ask each time whether it still holds.</summary>
    Revalidate,

    /// <summary>They keep nothing: for publishers whose readers are at risk.</summary>
    NoStore,
}
