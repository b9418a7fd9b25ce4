# One warnings and hardening target that every module links.
add_library(sandyk_options INTERFACE)
target_compile_options(sandyk_options INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wnon-virtual-dtor -Woverloaded-virtual -Werror
  -fstack-protector-strong -fvisibility=hidden)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  # GCC 12 sees dangling and overflow where the standard library's own inlined code is right.
  target_compile_options(sandyk_options INTERFACE -Wno-error=stringop-overflow -Wno-error=array-bounds -Wno-error=restrict -Wno-error=stringop-overread -Wno-error=maybe-uninitialized)
  # So that ccache can keep what was built with precompiled headers.
  target_compile_options(sandyk_options INTERFACE -fpch-preprocess)
endif()
target_link_options(sandyk_options INTERFACE -Wl,-z,relro,-z,now,-z,noexecstack)
if(SANDYK_SANITIZE)
  # No _FORTIFY_SOURCE here: its wrappers would hide calls from the sanitizers.
  target_compile_options(sandyk_options INTERFACE -fsanitize=${SANDYK_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  target_link_options(sandyk_options INTERFACE -fsanitize=${SANDYK_SANITIZE})
else()
  # Undefined first: some systems' compilers define their own level.
  target_compile_options(sandyk_options INTERFACE $<$<NOT:$<CONFIG:Debug>>:-U_FORTIFY_SOURCE> $<$<NOT:$<CONFIG:Debug>>:-D_FORTIFY_SOURCE=2>)
endif()
if(SANDYK_FUZZ)
  target_compile_options(sandyk_options INTERFACE -fsanitize=fuzzer-no-link)
endif()
