namespace ArticleGenerator.CompilerServices;

/// <summary>What was made of code that can change while the program runs.</summary>
internal interface IReloadable
{
    /// <summary>Makes all of it anew when it is next asked for.</summary>
    void Forget();
}
