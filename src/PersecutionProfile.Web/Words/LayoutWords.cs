namespace PersecutionProfile.Web.Words;

/// <summary>What stands at the head of every page.</summary>
public static class LayoutWords
{
    public const string Shortcuts = "Shortcuts";
    public const string Leave = "Leave this site";
    public const string LeaveByKeys = "or press Shift three times";
    public const string Skip = "Skip to content";
    public const string Menu = "Main";
    public const string Search = "Search";
    public const string SearchLabel = "Words to look for";
}
